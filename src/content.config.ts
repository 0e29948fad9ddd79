import { parse as parsePath } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { readFields } from './content-check/front-matter.ts';
import { siteContent } from './lib/site-content.ts';
import { fieldsWithSwedishQuotes, isSwedish } from './lib/swedish-quotes.ts';
import { accessibilitySchema } from './schemas/accessibility.ts';
import { areaDaySchema } from './schemas/area-day.ts';
import { articleSchema } from './schemas/article.ts';
import { districtSchema } from './schemas/district.ts';
import { historySchema } from './schemas/history.ts';
import { measureSchema } from './schemas/measure.ts';
import { organisationSchema } from './schemas/organisation.ts';
import { pageSchema } from './schemas/page.ts';
import { resultSchema } from './schemas/result.ts';
import { searchWordsSchema } from './schemas/search-words.ts';
import { themesSchema } from './schemas/themes.ts';
import { translatedDistrictSchema, translatedTextSchema } from './schemas/translation.ts';

/** How `glob` is told to read files of a kind. Astro's types leave it out. */
interface EntryType {
	getEntryInfo: (file: { contents: string; fileUrl: URL }) => object | Promise<object>;
}

type FileRead = Parameters<EntryType['getEntryInfo']>[0];

/**
 * What is built is what has been checked: of two readers of YAML each takes some values for others
 * than they are to the other, and some lines for other lines.
 */
function asChecked({ load, ...loader }: Loader): Loader {
	return {
		...loader,
		load: (given) => {
			// What an earlier build read is kept until this file changes, though a schema may have.
			given.store.clear();
			// Only the development server watches. It stays up, and its overlay says what is wrong.
			const isWatched = given.watcher !== undefined;
			const context = isWatched ? leavingOutWrong(given) : given;
			const { entryTypes } = context as LoaderContext & { entryTypes: Map<string, EntryType> };
			const getEntryInfo = ({ contents, fileUrl }: FileRead) => {
				const fields = readFields({ path: fileUrl.pathname, text: contents });
				if (fields.ok)
					return {
						data: isSwedish(fileUrl.pathname) ? fieldsWithSwedishQuotes(fields.data) : fields.data,
					};
				if (isWatched) return { data: {} };
				throw new Error(`${fields.finding.file}: ${fields.finding.message}`);
			};
			const ours = [...entryTypes].map(([extension, type]): [string, EntryType] => [
				extension,
				{ ...type, getEntryInfo },
			]);
			return load(Object.assign({}, context, { entryTypes: new Map(ours) }));
		},
	};
}

/** An entry that does not fit its schema stays as it last did, or away. */
function leavingOutWrong(context: LoaderContext): LoaderContext {
	const wrong = new Set<string>();
	return {
		...context,
		async parseData(entry) {
			try {
				const data = await context.parseData(entry);
				wrong.delete(entry.id);
				return data;
			} catch {
				wrong.add(entry.id);
				return entry.data;
			}
		},
		store: {
			...context.store,
			set: (entry) => !wrong.has(entry.id) && context.store.set(entry),
		},
	};
}

const { folder } = siteContent;

// `~$name.mdx` is what Word leaves beside a file that is open: the check passes it over, too.

/** The id is the file's stem: Astro's own would slug it again. */
const files = (base: string, pattern: string | string[]) =>
	asChecked(glob({ base, pattern, generateId: ({ entry }) => parsePath(entry).name }));

/** The id is the path, with its language: `en/tack`, `measures/en/lampor`. */
const filesInLanguages = (base: string, pattern: string[]) =>
	asChecked(glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }));

// Ids stay plain text here: Astro's reference() does not look whether the other entry exists,
// content-check does, with a message in Swedish.
export const collections = {
	districts: defineCollection({
		loader: files(`${folder}/districts`, 'sv/[^~]*.mdx'),
		schema: districtSchema,
	}),
	measures: defineCollection({
		loader: files(`${folder}/measures`, 'sv/[^~]*.mdx'),
		schema: measureSchema,
	}),
	areaDays: defineCollection({
		loader: files(`${folder}/area-days`, 'sv/[^~]*.mdx'),
		schema: areaDaySchema,
	}),
	articles: defineCollection({
		loader: files(`${folder}/articles`, 'sv/[^~]*.mdx'),
		schema: articleSchema,
	}),
	pages: defineCollection({
		loader: filesInLanguages(`${folder}/pages`, ['*/[^~]*.mdx']),
		schema: pageSchema,
	}),
	translations: defineCollection({
		loader: filesInLanguages(folder, ['{measures,area-days,articles}/*/[^~]*.mdx', '!*/sv/*']),
		schema: translatedTextSchema,
	}),
	districtTranslations: defineCollection({
		loader: filesInLanguages(`${folder}/districts`, ['*/[^~]*.mdx', '!sv/*']),
		schema: translatedDistrictSchema,
	}),
	// With the editions of each: 2026.yaml is the newest, 2026.1.yaml the first.
	results: defineCollection({
		loader: files(`${folder}/results`, '[^~]*.yaml'),
		schema: resultSchema,
	}),
	themes: defineCollection({
		loader: files(`${folder}/themes`, '[^~]*.yaml'),
		schema: themesSchema,
	}),
	organisation: defineCollection({
		loader: files(folder, 'organisation.yaml'),
		schema: organisationSchema,
	}),
	accessibility: defineCollection({
		loader: files(folder, 'accessibility.yaml'),
		schema: accessibilitySchema,
	}),
	history: defineCollection({ loader: files(folder, 'history.yaml'), schema: historySchema }),
	searchWords: defineCollection({
		loader: files(folder, 'sok.yaml'),
		schema: searchWordsSchema,
	}),
};
