import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages } from '../site/built-pages.ts';
import { testSize } from '../test-size.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './find-browser.ts';
import { openBuilt } from './open-built.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const PHONE = { width: 320, height: 640 };
/** The smallest, and those that many have. */
const PHONE_WIDTHS = [320, 360, 390];
const SCREEN = { width: 1280, height: 800 };

const ALL = builtPages.map(({ path }) => path);

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Runs in the page. */
function openFolds() {
	for (const details of document.querySelectorAll('details')) details.open = true;
}

describe.each(testSize([...PAGE_KINDS, '/komponenter/'], ALL))('%s', (path) => {
	test('on a small phone, light and dark, and on a screen: axe finds nothing', async () => {
		const page = await openBuilt(browser, path, { viewport: PHONE });
		await page.evaluate(openFolds);
		const light = await axeFindings(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		const dark = await axeFindings(page);
		await page.setViewportSize(SCREEN);
		const wide = await axeFindings(page);
		expect({ light, dark, wide }).toEqual({ light: [], dark: [], wide: [] });
		await page.context().close();
	});

	test('on phones nothing is cut off', async () => {
		const page = await openBuilt(browser, path);
		await page.evaluate(openFolds);
		for (const width of PHONE_WIDTHS) {
			await page.setViewportSize({ ...PHONE, width });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
		await page.context().close();
	});
});

const DISTRICTS = ALL.filter((path) => /^\/omraden\/./.test(path));
/** Those with most and least to say. */
const TELLING = DISTRICTS.filter((path) => /drottninghog|narlunda|domsten|stattena/.test(path));

test.each(testSize(TELLING, DISTRICTS))('%s is one or two sheets of A4 on paper', async (path) => {
	const page = await openBuilt(browser, path);
	const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
	expect([1, 2]).toContain(sheets?.length);
	await page.context().close();
});
