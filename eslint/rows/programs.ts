import { LANGUAGES, SHOWN } from './folders.ts';
import type { ImportRow } from './import-row.ts';

/** What runs: the build, the editors' page, the commands, the functions. */
export const programs: ImportRow[] = [
	{
		from: 'src/integrations',
		folders: ['src/admin/build', 'src/content-check', 'src/lib', LANGUAGES],
		packages: ['node:', 'astro', '@astrojs/markdown-satteri', 'pagefind', 'satteri', 'vite'],
	},
	// Runs when the site is built, and gives the editors' page the content as it is then.
	{
		from: 'src/admin/build',
		folders: [
			'src/admin/format/parse-mdx.ts',
			'src/content-check',
			'src/lib',
			'src/schemas',
			'src/strings',
		],
		packages: ['node:', 'mdast', 'vite', 'yaml', 'zod'],
	},
	{
		from: 'src/admin/format',
		folders: ['src/admin/fields', 'src/admin/collections.ts', 'src/content-check'],
		packages: [
			'@sveltia/cms',
			'diff',
			'mdast',
			'mdast-util-from-markdown',
			'mdast-util-gfm',
			'mdast-util-mdx',
			'micromark-extension-gfm',
			'micromark-extension-mdx',
			'yaml',
		],
	},
	{
		from: 'src/admin',
		folders: ['src/schemas', 'src/content-check', 'src/strings', 'src/lib', LANGUAGES],
		packages: ['@sveltia/cms', 'virtual:content', 'zod'],
	},
	// The server beside whose answers nobody's address is kept.
	{
		from: 'src/cli/serve',
		folders: [
			'src/cli/chosen-port.ts',
			'src/cli/say.ts',
			'src/cli/usage-error.ts',
			'src/cli/warn-of-database.ts',
			'src/lib',
			LANGUAGES,
		],
		packages: ['node:', 'send', '@remix-run/node-fetch-server'],
	},
	{
		from: 'src/cli/check',
		folders: ['src/content-check', 'src/lib', 'src/strings'],
		packages: ['node:', 'commander'],
	},
	{
		from: 'src/cli/new-page',
		folders: [
			'src/cli/command-line.ts',
			'src/cli/say.ts',
			'src/cli/usage-error.ts',
			'src/content-check',
			'src/schemas',
			'src/strings',
			'src/survey/rules',
			'src/lib',
		],
		packages: ['node:', '@inquirer/input', 'commander', 'yaml'],
	},
	{
		from: 'src/cli/start',
		folders: [
			'src/cli',
			'src/content-check/read-organisation.ts',
			'src/database',
			'src/lib',
			'src/survey/rules',
			'src/survey/run',
		],
		packages: ['node:'],
	},
	{
		from: 'src/cli/dev',
		folders: ['src/cli', 'src/database', 'src/lib', 'src/survey/rules'],
		types: ['src/survey/receive'],
		packages: ['node:', 'astro', 'vite', '@netlify/database-dev', '@remix-run/node-fetch-server'],
	},
	// Types the commands itself, on a database of its own.
	{
		from: 'src/cli/rehearsal',
		folders: [
			'src/cli',
			'src/content-check/read-districts.ts',
			'src/content-check/read-organisation.ts',
			'src/database',
			'src/lib',
			'src/schemas',
			'src/strings',
			'src/survey/receive/submit.ts',
			'src/survey/rules',
			'src/survey/run',
		],
		packages: ['node:', '@netlify/database-dev', 'csv-parse', 'csv-stringify', 'yaml'],
	},
	// Takes answers by the same way in as the page for paper.
	{
		from: 'src/cli/survey/paper',
		folders: [
			'src/cli',
			'src/lib',
			'src/strings',
			'src/survey/form/problem-messages.ts',
			'src/survey/receive/submit.ts',
			'src/survey/rules',
		],
		packages: ['node:', 'csv-parse', 'csv-stringify'],
	},
	{
		from: 'src/cli/survey',
		folders: [
			...SHOWN,
			'src/cli',
			'src/content-check/front-matter.ts',
			'src/content-check/read-districts.ts',
			'src/database',
			'src/queries',
			'src/schemas',
			'src/survey/letters',
			'src/survey/run',
		],
		packages: ['node:', 'commander', 'csv-stringify', 'yaml', 'zod'],
	},
	{
		from: 'src/cli',
		folders: [
			'src/content-check/nearest.ts',
			'src/survey/rules',
			'src/strings/sv/commands',
			'src/database',
			'src/lib',
		],
		packages: ['node:', 'commander'],
	},
	{
		from: 'functions',
		folders: [
			'src/survey/rules',
			'src/survey/receive',
			'src/survey/run',
			'src/database',
			'src/strings/sv/alerts.ts',
			'src/lib',
		],
		packages: ['node:', '@netlify/functions'],
	},
];
