import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtPages, DIST } from './built-pages.ts';

const FORM = /^\/enkat\/(?:papper\/)?$/;
/**
 * The most bytes that a page needs to be drawn, packed; the first that fits its address counts.
 * 14,000 is what a server sends before it waits for an answer: ten packets, one round trip.
 */
const BUDGETS: [RegExp, number][] = [
	[FORM, 32_000],
	// Every table and column of the database is told of there.
	[/^\/enkat\/./, 12_400],
	[/^\/omraden\/./, 14_000],
	[/^\/sok\/$/, 11_000],
	[/^\/resultat\/metod\/$/, 14_000],
	// Every figure of a survey.
	[/^\/resultat\/./, 22_000],
	[/^\/resultat\/$/, 9_800],
	[/^\/atgarder\/$/, 9_000],
	// For editors, and in no production: every component for texts.
	[/^\/komponenter\/$/, 13_000],
	[/^\/$/, 13_400],
	[/^/, 8_800],
];
/** The only pages for reading that run a script: it finds something in them, or in the index. */
const SCRIPTS: Record<string, number> = { '/': 2_000, '/omraden/': 2_000, '/sok/': 4_000 };
/** These say something about the page; nothing is fetched from there. */
const SAID = 'link[rel="canonical"], link[rel="alternate"]';
const SCRIPT_FILES = 'script[src], link[rel="modulepreload"]';

const packed = (text: string | Buffer) => gzipSync(text).byteLength;
const inSwedish = (path: string) => path.replace(/^\/(?:en|ar|lattlast)\//, '/');
const budgetOf = (path: string) => BUDGETS.find(([kind]) => kind.test(inSwedish(path)))?.[1];

/** The files of the site that `selector` finds in the page. */
const packedFiles = ($: CheerioAPI, selector: string): number =>
	$(selector)
		.map((_, element) => $(element).attr('href') ?? $(element).attr('src'))
		.get()
		.reduce((sum, file) => sum + packed(readFileSync(join(DIST, file))), 0);

/** What the browser fetches by itself, as the HTML and its styles name it. */
function fetched($: CheerioAPI): string[] {
	const links = $('link[href]')
		.not(SAID)
		.map((_, link) => $(link).attr('href'));
	const sources = $('[src]').map((_, element) => $(element).attr('src'));
	const sets = $('[srcset]').map((_, element) =>
		$(element)
			.attr('srcset')
			?.match(/[^\s,]+(?= \d)/g),
	);
	const styles = $('style')
		.text()
		.matchAll(/url\(["']?([^"')]+)/g);
	return [
		...links.get(),
		...sources.get(),
		...sets.get(),
		...[...styles].map(([, address = '']) => address),
	];
}

describe.each(builtPages)('$path', ({ $, path }) => {
	test('can be drawn from few bytes', () => {
		const bytes = packed($.html()) + packedFiles($, 'link[rel="stylesheet"], ' + SCRIPT_FILES);
		expect(bytes).toBeLessThanOrEqual(budgetOf(path) ?? 0);
	});

	test('asks nobody but the site for anything', () => {
		expect(fetched($).filter((address) => !/^(?:\/(?!\/)|data:)/.test(address))).toEqual([]);
		expect($('link[rel="preconnect"], link[rel="dns-prefetch"], iframe, object')).toHaveLength(0);
	});

	test('leaves room for its pictures', () => {
		expect($('img:not([width][height])')).toHaveLength(0);
	});

	test('does not jump when its font comes: it is for the next page, and the other is as large', () => {
		const styles = $('style').text();
		const fonts = /--font-text:"([^"]+)","([^"]+)"/.exec(styles) ?? [];
		const faces = [...styles.matchAll(/@font-face\{[^}]*\}/g)].map(([face]) => face);
		const of = (font = '-') => faces.find((face) => face.includes(`font-family:"${font}";`));
		expect(of(fonts[1])).toMatch(/font-display:optional/);
		expect(of(fonts[2])).toMatch(/size-adjust:.*ascent-override:/);
	});

	test.skipIf(FORM.test(inSwedish(path)))(
		'runs no script to be read, and a small one to find',
		() => {
			const scripts = $('script:not([type="application/json"], [type="application/ld+json"])');
			const most = SCRIPTS[inSwedish(path)];
			if (most === undefined) expect(scripts).toHaveLength(0);
			else expect(packed(scripts.text()) + packedFiles($, SCRIPT_FILES)).toBeLessThanOrEqual(most);
		},
	);
});
