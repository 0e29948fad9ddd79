import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages } from '../site/built-pages.ts';
import { testSize } from '../test-size.ts';
import { browserWithText } from './browser-with-text.ts';
import { openBuilt } from './open-built.ts';
import { useOwnFont } from './own-font.ts';
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
	'/enkat/',
	'/enkat/papper/',
	'/ar/omraden/lindglantan/',
	'/en/resultat/',
];
const ALL = builtPages.map(({ path }) => path);
/** Pixels of text and of the window. A window of 1280 is one of 320 where it is enlarged to 400 %. */
const SIZES: [number, number[]][] = testSize(
	[[32, [320, 1280]]],
	[
		[16, [320, 360, 640, 768, 1000, 1280]],
		[20, [320, 360, 768, 1280]],
		[24, [320, 640, 1280]],
		[32, [320, 360, 640, 768, 1000, 1280]],
	],
);

describe.each(SIZES)('with text of %s pixels', (pixels, widths) => {
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		browser = await browserWithText(pixels);
		page = await openBuilt(browser, '/');
	});
	afterAll(() => browser.close());

	test.each(testSize(KINDS, ALL))(
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
