import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages } from '../site/built-pages.ts';
import { testSize } from '../test-size.ts';
import { browserWithText } from './browser-with-text.ts';
import { openBuilt } from './open-built.ts';
import { useOwnFont } from './own-font.ts';
import { ofEachKind } from './page-kinds.ts';
import { textFaults } from './in-page/text-faults.ts';

/** One of each kind, and those that have tables, drawings or long words. */
const KINDS = [
	'/',
	'/omraden/lindglantan/',
	'/resultat/',
	'/resultat/2025/',
	'/resultat/metod/',
	'/kontakt/',
	'/tillganglighet/',
	'/trygghetsarbete/alla-delar/',
	'/enkat/',
	'/enkat/papper/',
	'/ar/omraden/lindglantan/',
	'/en/resultat/',
];
const ALL = builtPages.map(({ path }) => path);
const OF_EACH_KIND = ofEachKind(ALL);
/**
 * Pixels of text and of the window. A window of 1280 is one of 320 where it is enlarged to 400 %. The
 * largest is hardest on what a page says; for smaller ones, one page of each kind is enough.
 */
const SIZES = testSize<[pixels: number, widths: number[], pages: string[]][]>(
	[[32, [320, 1280], KINDS]],
	[
		[16, [320, 360, 640, 768, 1000, 1280], OF_EACH_KIND],
		[20, [320, 360, 768, 1280], OF_EACH_KIND],
		[24, [320, 640, 1280], OF_EACH_KIND],
		[32, [320, 360, 640, 768, 1000, 1280], ALL],
	],
);

describe.each(SIZES)('with text of %i pixels', (pixels, widths, pages) => {
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		browser = await browserWithText(pixels);
		page = await openBuilt(browser, '/');
	});
	afterAll(() => browser.close());

	test.each(pages)(
		'%s breaks no word, is never wider than the window, and has no smaller text',
		async (path) => {
			await page.goto(path);
			await page.evaluate(useOwnFont);
			for (const width of widths) {
				await page.setViewportSize({ width, height: 740 });
				expect([width, await page.evaluate(textFaults, pixels)]).toEqual([
					width,
					{ broken: [], sideways: 0, small: [] },
				]);
			}
		},
	);
});
