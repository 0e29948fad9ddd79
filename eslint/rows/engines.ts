import { PREACT, RULES, SITE_CONTENT } from './folders.ts';
import type { ImportRow } from './import-row.ts';

/** The survey and the results, each whole, and what they stand on. */
export const engines: ImportRow[] = [
	// The one loader parses the questionnaires for build, function and command line alike.
	{
		from: 'src/survey/rules/load.ts',
		folders: ['src/survey/rules', SITE_CONTENT],
		packages: ['node:', 'yaml'],
	},
	{ from: 'src/survey/rules', packages: ['zod'] },
	{
		from: 'src/survey/form',
		folders: ['src/survey/rules', 'src/strings', 'src/lib'],
		packages: PREACT,
	},
	// It is handed the store, and knows its type alone.
	{
		from: 'src/survey/receive',
		folders: ['src/survey/rules', 'src/survey/form', 'src/strings', 'src/lib'],
		types: ['src/database'],
		packages: ['node:crypto', 'preact-render-to-string'],
	},
	{
		from: 'src/survey/run',
		folders: ['src/survey/rules', 'src/lib', 'src/strings/sv/alerts.ts'],
		types: ['src/database'],
		packages: ['node:crypto'],
	},
	// Letters with codes, as pages to print: the site's own house, and its words in its own language.
	{
		from: 'src/survey/letters',
		folders: [
			'src/survey/rules/languages.ts',
			'src/components/house/small-house-windows.ts',
			'src/strings',
			'src/lib',
		],
		types: ['src/schemas'],
	},
	{ from: 'src/results/figures', types: ['src/results/disclosure'], packages: ['zod'] },
	{
		from: 'src/results/disclosure',
		folders: ['src/results/figures'],
		types: ['src/survey/rules'],
		packages: ['zod'],
	},
	{ from: 'src/database', types: ['src/survey/rules'], packages: ['pg', 'node:fs', 'node:path'] },
	{ from: 'src/strings', types: ['src/survey/rules', 'src/schemas'] },
	{ from: SITE_CONTENT, packages: ['node:path'] },
	// The code on paper that leads to a page.
	{ from: 'src/lib/page-code.ts', packages: ['uqr'] },
	{ from: 'src/lib/time-zone.ts', folders: ['src/lib'], packages: ['node:fs', 'yaml'] },
	{ from: 'src/lib', types: ['src/survey/rules'], packages: ['temporal-polyfill'] },
	{ from: 'src/schemas', folders: RULES, packages: ['zod'] },
];
