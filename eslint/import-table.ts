/** A folder or file of the project, and what it may import besides itself. */
export interface ImportRow {
	from: string;
	/** Folders it may import anything from. */
	folders?: string[];
	/** Folders it may import types from. */
	types?: string[];
	/** Packages with all that lies below them; one that ends in a colon is a whole scheme. */
	packages?: string[];
}

const RULES = ['src/survey/rules', 'src/results/figures', 'src/results/disclosure'];
const SHOWN = [...RULES, 'src/strings', 'src/lib'];
// Which folder holds the content is known to everything that reads it.
const SITE_CONTENT = 'src/lib/site-content.ts';
// Which languages there are is known to everything that shows a page.
const LANGUAGES = 'src/survey/rules/languages.ts';
const COMPONENTS = [
	'src/components',
	'src/layouts',
	'src/styles',
	'src/strings',
	'src/lib',
	LANGUAGES,
];
const ASTRO = ['astro', 'astro:'];
const PREACT = ['preact', 'preact-render-to-string'];

/** Which way things flow. The first row that holds a file counts: exceptions stand first. */
export const importTable: ImportRow[] = [
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
		folders: ['src/survey/rules', 'src/lib'],
		types: ['src/database'],
	},
	{ from: 'src/results/figures', types: ['src/results/disclosure'], packages: ['zod'] },
	// The attack proves the rules from outside: on surveys of its own, with an integer solver.
	{ from: 'src/results/disclosure/attack', folders: RULES, packages: ['highs'] },
	{
		from: 'src/results/disclosure',
		folders: ['src/results/figures'],
		types: ['src/survey/rules'],
		packages: ['zod'],
	},
	{ from: 'src/database', types: ['src/survey/rules'], packages: ['pg', 'node:timers'] },
	{ from: 'src/strings', types: ['src/survey/rules'] },
	{ from: SITE_CONTENT, packages: ['node:path'] },
	{ from: 'src/lib/time-zone.ts', folders: ['src/lib'], packages: ['node:fs', 'yaml'] },
	{ from: 'src/lib', types: ['src/survey/rules'], packages: ['temporal-polyfill'] },
	{ from: 'src/schemas', folders: RULES, packages: ['zod'] },
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
		from: 'src/content-check/inspect-pictures.ts',
		folders: ['src/content-check', SITE_CONTENT],
		packages: ['node:', 'sharp'],
	},
	{
		from: 'src/content-check/check-project.ts',
		folders: ['src/content-check', 'src/lib', 'src/strings'],
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
			LANGUAGES,
		],
		types: RULES,
		packages: ['github-slugger', 'mdast', 'mdast-util-to-string'],
	},
	{
		from: 'src/content-check',
		folders: ['src/schemas', 'src/survey/rules/lock.ts', LANGUAGES],
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
	{
		from: 'src/content.config.ts',
		folders: ['src/schemas', 'src/content-check/front-matter.ts', SITE_CONTENT],
		packages: ['node:path', ...ASTRO],
	},
	{
		from: 'src/queries',
		folders: [...RULES, 'src/lib'],
		types: ['src'],
		packages: ['astro:content'],
	},
	{
		from: 'src/components/charts',
		folders: COMPONENTS,
		types: ['src'],
		packages: ['d3-scale', 'd3-shape'],
	},
	{
		from: 'src/components/content',
		folders: COMPONENTS,
		types: ['src'],
		packages: ['astro:assets'],
	},
	// Misspelt words are found among those of the site.
	{
		from: 'src/components/search',
		folders: COMPONENTS,
		types: ['src'],
		packages: ['fastest-levenshtein', '/pagefind'],
	},
	{ from: 'src/components', folders: COMPONENTS, types: ['src'] },
	{
		from: 'src/layouts',
		// What every page says of the company: no page has to hand it down.
		folders: [...COMPONENTS, 'src/queries/site/organisation.ts'],
		types: ['src'],
		packages: ['astro:assets'],
	},
	// Pictures are drawn when the site is built, with the letters of the site's own font.
	{
		from: 'src/pages/_pictures',
		folders: ['src/lib', 'src/styles'],
		packages: ['node:', 'sharp', 'fontkitten'],
	},
	{
		from: 'src/pages',
		folders: [...SHOWN, ...COMPONENTS, 'src/survey/form', 'src/schemas', 'src/queries'],
		packages: [
			...ASTRO,
			...PREACT,
			'csv-stringify',
			'ical-generator',
			'timezones-ical-library',
			'feed',
			'satteri',
		],
	},
	{
		from: 'src/integrations',
		folders: ['src/admin/build', 'src/content-check', 'src/lib'],
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
		packages: ['@sveltia/cms', 'diff', 'mdast', 'virtual:content', 'yaml', 'zod'],
	},
	// The server beside whose answers nobody's address is kept.
	{
		from: 'src/cli/serve',
		folders: ['src/cli/chosen-port.ts', 'src/cli/usage-error.ts', 'src/lib'],
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
		packages: ['node:', 'pg', '@netlify/database-dev'],
	},
	{
		from: 'src/cli/dev',
		folders: ['src/cli', 'src/database', 'src/lib', 'src/survey/rules'],
		types: ['src/survey/receive'],
		packages: ['node:', 'astro', 'vite', '@netlify/database-dev', '@remix-run/node-fetch-server'],
	},
	{
		from: 'src/cli/survey',
		folders: [...SHOWN, 'src/cli', 'src/database', 'src/queries', 'src/schemas', 'src/survey/run'],
		packages: ['node:', 'commander', 'csv-stringify', 'yaml'],
	},
	{
		from: 'src/cli',
		folders: ['src/survey/rules'],
		packages: ['node:', 'pg'],
	},
	{
		from: 'functions',
		folders: [
			'src/survey/rules',
			'src/survey/receive',
			'src/survey/run',
			'src/database',
			'src/lib',
		],
		packages: ['node:', '@netlify/functions'],
	},
];
