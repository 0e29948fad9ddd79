import { LANGUAGES, PREACT, RULES, SHOWN, SITE_CONTENT } from './folders.ts';
import type { ImportRow } from './import-row.ts';

const COMPONENTS = [
	'src/components',
	'src/layouts',
	'src/styles',
	'src/strings',
	'src/lib',
	LANGUAGES,
];
const ASTRO = ['astro', 'astro:'];

/** From the content to what is shown. */
export const pages: ImportRow[] = [
	{
		from: 'src/content.config.ts',
		folders: [
			'src/schemas',
			'src/content-check/front-matter.ts',
			'src/lib/swedish-quotes.ts',
			SITE_CONTENT,
		],
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
		from: 'src/components/search',
		folders: COMPONENTS,
		types: ['src'],
		packages: ['/pagefind'],
	},
	{ from: 'src/components', folders: COMPONENTS, types: ['src'] },
	{
		from: 'src/layouts',
		// What every page says of the company, and where its menu leads: no page has to hand it down.
		folders: [...COMPONENTS, 'src/queries/site/organisation.ts', 'src/queries/survey/survey.ts'],
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
];
