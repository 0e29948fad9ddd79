import { LANGUAGES, RULES, SITE_CONTENT } from './folders.ts';
import type { ImportRow } from './import-row.ts';

/** What judges content, and what reads it. */
export const contentCheck: ImportRow[] = [
	// The reader of content, and what build and commands ask of all of it.
	{
		from: 'src/content-check/read-content.ts',
		folders: ['src/content-check', SITE_CONTENT],
		packages: ['node:'],
	},
	{
		from: 'src/content-check/read-organisation.ts',
		folders: ['src/schemas', SITE_CONTENT],
		packages: ['node:', 'yaml'],
	},
	{
		from: 'src/content-check/read-districts.ts',
		folders: ['src/content-check', 'src/schemas', SITE_CONTENT],
		packages: ['node:'],
	},
	{
		from: 'src/content-check/inspect-pictures.ts',
		folders: ['src/content-check', SITE_CONTENT],
		packages: ['node:', 'sharp'],
	},
	{
		from: 'src/content-check/check-project.ts',
		folders: ['src/content-check', 'src/lib', 'src/strings'],
	},
	// In which languages production has the survey is the survey's own rule, and the frame's for other pages.
	{
		from: 'src/content-check/reviewed-languages.ts',
		folders: [
			'src/content-check',
			'src/layouts/site-languages.ts',
			'src/survey/rules/localize.ts',
			'src/survey/rules/window.ts',
			LANGUAGES,
		],
	},
	{
		from: 'src/content-check/rules',
		// Whether a question still is as it was locked is the survey's own rule.
		// Whether a figure may be falling is the results' own rule; addresses stand in one place.
		folders: [
			'src/content-check',
			'src/schemas',
			'src/survey/rules/lock.ts',
			'src/results/figures/watched.ts',
			'src/lib/paths.ts',
			// Which times no clock shows is known to the days of the site.
			'src/lib/dates.ts',
			'src/survey/rules/text.ts',
			'src/strings/language-names.ts',
			LANGUAGES,
		],
		types: RULES,
		packages: ['github-slugger', 'mdast', 'mdast-util-to-string'],
	},
	{
		from: 'src/content-check',
		folders: ['src/schemas', 'src/survey/rules/lock.ts', 'src/survey/rules/text.ts', LANGUAGES],
		packages: [
			'zod',
			'yaml',
			'fastest-levenshtein',
			'mdast',
			'mdast-util-mdx',
			'mdast-util-to-string',
			// One parser for check and compiler; where that one cannot run, in the browser, another.
			'#parse-mdx',
			'satteri',
		],
	},
];
