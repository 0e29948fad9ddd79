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

const RULES = ['src/survey', 'src/results'];
const SHOWN = [...RULES, 'src/strings', 'src/lib'];
const STORED_AND_SHOWN = [...SHOWN, 'src/database', 'src/components/survey'];
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
		folders: ['src/survey', SITE_CONTENT],
		packages: ['node:', 'yaml'],
	},
	{ from: 'src/survey', types: ['src/results'], packages: ['zod'] },
	// The attack proves the rules from outside: on surveys of its own, with an integer solver.
	{ from: 'src/results/attack', folders: RULES, packages: ['highs'] },
	{ from: 'src/results', types: ['src/survey'], packages: ['zod'] },
	{ from: 'src/database', types: ['src/survey'], packages: ['pg', 'node:timers'] },
	{ from: 'src/strings', types: ['src/survey'] },
	{ from: SITE_CONTENT, packages: ['node:path'] },
	{ from: 'src/lib/time-zone.ts', folders: ['src/lib'], packages: ['node:fs', 'yaml'] },
	{ from: 'src/lib', types: ['src/survey'], packages: ['temporal-polyfill'] },
	{ from: 'src/schemas', folders: RULES, packages: ['zod'] },
	{
		from: 'src/content-check',
		// Whether a question still is as it was locked is the survey's own rule.
		// Whether a figure may be falling is the results' own rule; addresses stand in one place.
		folders: [
			'src/schemas',
			'src/survey/rules/lock.ts',
			'src/results/figures/watched.ts',
			'src/lib/paths.ts',
			LANGUAGES,
		],
		types: RULES,
		packages: [
			'zod',
			'yaml',
			'fastest-levenshtein',
			'github-slugger',
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
		from: 'src/components/survey',
		folders: ['src/survey', ...COMPONENTS],
		types: ['src'],
		packages: PREACT,
	},
	// Misspelt words are found among those of the site.
	{
		from: 'src/components/search',
		folders: COMPONENTS,
		types: ['src'],
		packages: ['fastest-levenshtein', '/pagefind'],
	},
	{
		from: 'src/components',
		folders: COMPONENTS,
		types: ['src'],
		packages: ['astro:assets', 'd3-scale', 'd3-shape'],
	},
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
		folders: [...SHOWN, ...COMPONENTS, 'src/schemas', 'src/queries', 'src/content-check'],
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
		folders: ['src/admin/build', 'src/cli', 'src/content-check', 'src/lib'],
		packages: ['node:', 'astro', '@astrojs/markdown-satteri', 'pagefind', 'satteri', 'vite'],
	},
	// Runs when the site is built, and gives the editors' page the content as it is then.
	{
		from: 'src/admin/build',
		folders: [
			'src/admin/format/parse-mdx.ts',
			'src/content-check/read-content.ts',
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
		folders: ['src/cli/chosen-port.ts', 'src/cli/connection.ts', 'src/lib'],
		packages: ['node:', 'send', '@remix-run/node-fetch-server'],
	},
	{
		from: 'src/cli',
		folders: [...STORED_AND_SHOWN, 'src/schemas', 'src/content-check', 'src/queries'],
		packages: [
			'node:',
			'@inquirer/input',
			'@netlify/database-dev',
			'commander',
			'csv-stringify',
			'pg',
			'sharp',
			'yaml',
		],
	},
	{
		from: 'functions',
		folders: STORED_AND_SHOWN,
		packages: ['node:', '@netlify/functions', ...PREACT],
	},
];
