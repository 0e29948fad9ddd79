import { hydrate } from 'preact';
import { EnhancedForm } from './EnhancedForm.tsx';
import { SURVEY_DATA_ID, SURVEY_ROOT_ID, type SurveyData } from './FormPage.tsx';
import { readFormState } from './form-state.ts';

const root = document.getElementById(SURVEY_ROOT_ID);
const form = root?.querySelector('form');
const json = document.getElementById(SURVEY_DATA_ID)?.textContent;

if (root && form && json) {
	const data = JSON.parse(json) as SurveyData;
	// Read before hydrating: what was picked meanwhile, or sent back with errors, would be lost.
	const initial = { ...readFormState(new FormData(form)), problems: data.problems };
	hydrate(<EnhancedForm form={data.form} language={data.language} initial={initial} />, root);
}
