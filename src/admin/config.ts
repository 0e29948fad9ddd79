import type { CmsConfig } from '@sveltia/cms';
import { MOST_BYTES } from '../content-check/rules/pictures.ts';
import { adminSv } from '../strings/sv/admin/admin.ts';
import { LANGUAGES } from '../survey/rules/languages.ts';
import {
	FILE_NAMES,
	FILES,
	type Folder,
	FOLDERS,
	schemaInLanguages,
	schemaOf,
} from './collections.ts';
import type { Choices } from './fields/choices.ts';
import type { Field } from './fields/field.ts';
import { fieldsOf } from './fields/fields-of.ts';
import { richText } from './fields/rich-text.ts';
import { PICTURES } from './format/picture-name.ts';
import { formatName } from './format/register.ts';
import { listOf } from './lists.ts';

/** Small enough for the site, without what a phone writes into a picture: place, day, owner. */
const MEDIA: CmsConfig['media_libraries'] = {
	default: {
		config: {
			max_file_size: MOST_BYTES,
			slugify_filename: true,
			transformations: { raster_image: { format: 'webp', quality: 80, width: 1600, height: 1600 } },
		},
	},
	stock_assets: false,
};

/** The CMS's set-up: what can be edited, from the same schemas as the build. */
export function config(repository: string, site: string, choices: Choices): CmsConfig {
	const collections: unknown = [...FOLDERS.map((of) => folder(of, choices)), files(choices)];
	return {
		load_config_file: false,
		app_title: adminSv.title(site),
		logo: { src: '/favicon.svg' },
		backend: {
			name: 'github',
			repo: repository,
			branch: 'main',
			auth_methods: ['oauth'],
			commit_messages: adminSv.commits,
		},
		publish_mode: 'editorial_workflow',
		media_folder: PICTURES,
		public_folder: `/${PICTURES}`,
		media_libraries: MEDIA,
		output: { omit_empty_optional_fields: false },
		i18n: {
			structure: 'multiple_folders',
			locales: [...LANGUAGES],
			default_locale: 'sv',
			initial_locales: 'default',
		},
		slug: { encoding: 'ascii', clean_accents: true },
		// The CMS's types tell its kinds of field apart one by one, which fields made of a schema
		// cannot: it checks them itself as it starts.
		collections: collections as NonNullable<CmsConfig['collections']>,
	};
}

function folder(of: Folder, choices: Choices) {
	const { name, path, kind, translations, canCreate, titled, slug } = of;
	const schema = schemaInLanguages(of);
	const { label, one } = adminSv.collections[name];
	const fields = textBeforeRarer(fieldsOf(schema, name, choices), kind);
	return {
		name,
		label,
		label_singular: one,
		folder: path,
		extension: kind,
		format: formatName(name, kind),
		// The CMS tests what is not there as the word "null".
		...(of.needed !== undefined && { filter: { field: of.needed, pattern: '^(?!null$)' } }),
		create: canCreate ?? false,
		// Links lead to what has been shown: it is hidden by its day instead.
		delete: false,
		i18n: translations !== undefined,
		identifier_field: titled,
		...listOf(titled, schema.properties ?? {}, choices),
		...(of.preview !== undefined && { preview_path: of.preview }),
		slug: {
			template: slug ?? `{{${titled}}}`,
			editable: ['create'],
			pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', adminSv.pattern],
			hint: adminSv.slugHint,
		},
		fields: translations === undefined ? fields : inLanguages(fields, translations),
	};
}

/** The text after the last field that has to be filled in: who writes one meets it before the rest. */
function textBeforeRarer(fields: Field[], kind: Folder['kind']): Field[] {
	if (kind !== 'mdx') return fields;
	const last = fields.findLastIndex(({ required }) => required);
	return fields.toSpliced(last + 1, 0, richText('body', adminSv.text, false));
}

/** A text has all its fields in Swedish, and in other languages those that are translated. */
function inLanguages(fields: Field[], translations: NonNullable<Folder['translations']>) {
	const translated = ['body', ...Object.keys(schemaOf(translations).properties ?? {})];
	return fields.map((field) =>
		translated.includes(field.name) ? { ...field, i18n: true } : field,
	);
}

const files = (choices: Choices) => ({
	name: 'files',
	label: adminSv.collections.files.label,
	files: FILE_NAMES.map((name) => ({
		name,
		label: adminSv.files[name],
		file: FILES[name],
		format: formatName(name, 'yaml'),
		fields: fieldsOf(schemaOf(name), name, choices),
	})),
});
