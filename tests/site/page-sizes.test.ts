import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inSwedish } from '../every-site/addresses.ts';
import { builtPages } from './built-pages.ts';

/**
 * The most bytes, packed, that a page of the landlord's needs to be drawn; the first that fits its
 * address counts. Its content is frozen: what grows is what the page is made of.
 * 14,000 is what a server sends before it waits for an answer: ten packets, one round trip.
 */
const BUDGETS: [RegExp, number][] = [
	[/^\/enkat\/(?:papper\/)?$/, 32_000],
	// Every table and column of the database is told of there, and all that a browser keeps.
	[/^\/enkat\/./, 13_600],
	[/^\/omraden\/./, 14_000],
	[/^\/sok\/$/, 11_000],
	[/^\/resultat\/metod\/$/, 15_700],
	// Every figure of a survey.
	[/^\/resultat\/./, 22_000],
	[/^\/resultat\/$/, 10_200],
	// A measure says the same in every language.
	[/^\/atgarder\//, 9_300],
	// Every component for texts in every state.
	[/^\/komponenter\/$|alla-/, 13_000],
	[/^\/$/, 14_000],
	[/^/, 9_400],
];

const budgetOf = (path: string) => BUDGETS.find(([kind]) => kind.test(inSwedish(path)))?.[1] ?? 0;

test('no page of the landlord needs more bytes than its kind may', () => {
	const large = builtPages
		.map(({ path, html }) => ({ path, bytes: gzipSync(html).byteLength }))
		.filter(({ path, bytes }) => bytes > budgetOf(path));
	expect(large).toEqual([]);
});
