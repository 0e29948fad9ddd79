import { parse as parsePath } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { siteContent } from './lib/site-content.ts';
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

const { folder } = siteContent;

/** The id is the file's stem: Astro's own would slug it again. */
const files = (base: string, pattern: string) =>
	glob({ base, pattern, generateId: ({ entry }) => parsePath(entry).name });

// Ids stay plain text here: Astro's reference() does not look whether the other entry exists,
// content-check does, with a message in Swedish.
export const collections = {
	districts: defineCollection({
		loader: files(`${folder}/districts`, 'sv/*.mdx'),
		schema: districtSchema,
	}),
	measures: defineCollection({
		loader: files(`${folder}/measures`, 'sv/*.mdx'),
		schema: measureSchema,
	}),
	areaDays: defineCollection({
		loader: files(`${folder}/area-days`, 'sv/*.mdx'),
		schema: areaDaySchema,
	}),
	articles: defineCollection({
		loader: files(`${folder}/articles`, 'sv/*.mdx'),
		schema: articleSchema,
	}),
	pages: defineCollection({
		loader: glob({
			base: `${folder}/pages`,
			pattern: '*/*.mdx',
			// With its language: `en/tack`.
			generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
		}),
		schema: pageSchema,
	}),
	results: defineCollection({ loader: files(`${folder}/results`, '*.yaml'), schema: resultSchema }),
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
