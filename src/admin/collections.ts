import type { z } from 'zod';
import { COLLECTIONS } from '../content-check/collections.ts';
import { paths } from '../lib/paths.ts';
import type { adminSv } from '../strings/sv/admin/admin.ts';
import { type JsonSchema, jsonSchemaOf } from './fields/json-schema.ts';

type Name = keyof typeof COLLECTIONS;

/** A folder of entries that editors may change. Results and locks are written by commands. */
export interface Folder {
	name: Extract<Name, keyof typeof adminSv.collections>;
	path: string;
	kind: 'mdx' | 'yaml';
	/** Whose fields the files in other languages have: these stand in folders beside the Swedish one. */
	translations?: Name;
	canCreate?: true;
	/** A field without which a file of the folder is no entry, but a command's own. */
	needed?: string;
	/** The field that an entry is called by. */
	titled: string;
	/** What a new file is called after: else as `titled`. */
	slug?: string;
	/** Where it is shown, if that follows from its name. */
	preview?: string;
}

/** The name of an entry's file, in Sveltia's templates. */
const ID = '{{slug}}';

export const FOLDERS: Folder[] = [
	{
		name: 'measures',
		path: 'content/measures',
		kind: 'mdx',
		translations: 'translations',
		canCreate: true,
		titled: 'title',
		preview: paths.measure(ID),
	},
	{
		name: 'areaDays',
		path: 'content/area-days',
		kind: 'mdx',
		translations: 'translations',
		canCreate: true,
		titled: 'title',
		slug: "{{start | date('YYYY-MM-DD')}}-{{district}}",
		preview: paths.areaDay(ID),
	},
	{
		name: 'districts',
		path: 'content/districts',
		kind: 'mdx',
		translations: 'districtTranslations',
		canCreate: true,
		titled: 'name',
		preview: paths.district(ID),
	},
	{
		name: 'articles',
		path: 'content/articles',
		kind: 'mdx',
		translations: 'translations',
		canCreate: true,
		titled: 'title',
		preview: paths.article(ID),
	},
	{ name: 'pages', path: 'content/pages', kind: 'mdx', translations: 'pages', titled: 'title' },
	{
		name: 'themes',
		path: 'content/themes',
		kind: 'yaml',
		canCreate: true,
		titled: 'survey',
		preview: paths.result(ID),
	},
	// A lock stands beside its survey.
	{ name: 'surveys', path: 'content/surveys', kind: 'yaml', titled: 'id', needed: 'id' },
];

/** Files that stand by themselves. */
export const FILES = {
	organisation: 'content/organisation.yaml',
	accessibility: 'content/accessibility.yaml',
	history: 'content/history.yaml',
	searchWords: 'content/sok.yaml',
	letters: 'content/letters/sv/brev.yaml',
	lettersEn: 'content/letters/en/brev.yaml',
	lettersAr: 'content/letters/ar/brev.yaml',
} as const satisfies Partial<Record<Name, string>>;
export type FileName = keyof typeof FILES;
export const FILE_NAMES = Object.keys(FILES) as FileName[];

/** The fields of an entry in Swedish, and of those in other languages. */
export function schemaInLanguages({ name, translations }: Folder): JsonSchema {
	const schema = schemaOf(name);
	if (translations === undefined) return schema;
	const { properties } = schema;
	// Its own come first, in their order, and stay its own.
	return {
		...schema,
		properties: { ...properties, ...schemaOf(translations).properties, ...properties },
	};
}

export const schemaOf = (name: Name): JsonSchema =>
	jsonSchemaOf(COLLECTIONS[name].schema as z.ZodObject);
