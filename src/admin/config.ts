import type { CmsConfig } from '@sveltia/cms';
import { CONTENT_COMPONENTS } from '../schemas/components.ts';
import { adminSv } from '../strings/admin/admin-sv.ts';
import { LANGUAGES } from '../survey/languages.ts';
import { FILE_NAMES, FILES, type Folder, FOLDERS, schemaOf } from './collections.ts';
import type { Field } from './fields/field.ts';
import { fieldsOf } from './fields/fields-of.ts';
import { formatName } from './format/register.ts';

/** Nothing that the CMS's own editor could write and our check would refuse. */
const BODY: Field = {
	name: 'body',
	label: adminSv.text,
	widget: 'richtext',
	required: false,
	linked_images: false,
	modes: ['rich_text', 'raw'],
	buttons: [
		'bold',
		'italic',
		'link',
		'heading-two',
		'heading-three',
		'bulleted-list',
		'numbered-list',
	],
	editor_components: Object.keys(CONTENT_COMPONENTS),
};

/**
 * The CMS's set-up: what can be edited, from the same schemas as the build. Its types name every
 * kind of field apart, which fields made of a schema cannot; the CMS itself checks them as it starts.
 */
export const config = (repository: string): CmsConfig =>
	({
		load_config_file: false,
		app_title: adminSv.title,
		backend: { name: 'github', repo: repository, branch: 'main', auth_methods: ['oauth'] },
		publish_mode: 'editorial_workflow',
		media_folder: 'content/images',
		public_folder: '',
		output: { omit_empty_optional_fields: false },
		i18n: {
			structure: 'multiple_folders',
			locales: [...LANGUAGES],
			default_locale: 'sv',
			initial_locales: 'default',
		},
		slug: { encoding: 'ascii', clean_accents: true },
		collections: [...FOLDERS.map(folder), files()],
	}) as unknown as CmsConfig;

function folder({ name, path, kind, isTranslated, canCreate, titled, slug }: Folder) {
	const { label, one } = adminSv.collections[name as keyof typeof adminSv.collections];
	const fields = [...fieldsOf(schemaOf(name), name), ...(kind === 'mdx' ? [BODY] : [])];
	return {
		name,
		label,
		label_singular: one,
		folder: path,
		extension: kind,
		format: formatName(name, kind),
		create: canCreate ?? false,
		delete: canCreate ?? false,
		i18n: isTranslated ?? false,
		identifier_field: titled,
		summary: `{{${titled}}}`,
		slug: {
			template: slug ?? `{{${titled}}}`,
			editable: ['create'],
			pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', adminSv.pattern],
			hint: adminSv.slugHint,
		},
		fields: isTranslated ? fields.map((field) => ({ ...field, i18n: true })) : fields,
	};
}

const files = () => ({
	name: 'files',
	label: adminSv.collections.files.label,
	files: FILE_NAMES.map((name) => ({
		name,
		label: adminSv.files[name],
		file: FILES[name],
		format: formatName(name, 'yaml'),
		fields: fieldsOf(schemaOf(name), name),
	})),
});
