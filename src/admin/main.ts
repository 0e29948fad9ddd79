// First: these have to be said before any schema is made, and before the CMS is there.
import './plain-zod.ts';
import './speak-swedish.ts';
import './writing-direction.css';
import './what-works.css';
import { files, repository, site } from 'virtual:content';
import CMS from '@sveltia/cms';
import { checkBeforeSaving } from './check/check-before-saving.ts';
import { onlyPictures } from './check/only-pictures.ts';
import { config } from './config.ts';
import { editorComponents } from './editor-components.ts';
import { choicesIn } from './fields/choices.ts';
import { registerFormats } from './format/register.ts';
import { pastePlainly } from './paste/paste-plainly.ts';

registerFormats(CMS);
for (const component of editorComponents()) {
	CMS.registerEditorComponent(component);
	// Sveltia 0.221 looks for the fields of a component under this name when it checks them.
	CMS.registerEditorComponent({ ...component, id: `x-${component.id}` });
}
checkBeforeSaving(CMS);
onlyPictures();
pastePlainly();
await CMS.init({ config: config(repository, site, choicesIn(files)) });
// The CMS would not let anybody zoom in.
document.querySelector('meta[name="viewport"][content*="maximum"]')?.remove();
