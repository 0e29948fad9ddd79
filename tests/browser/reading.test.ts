import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages } from '../site/built-pages.ts';
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { axeFindings } from './axe.ts';
import { openBuilt } from './open-built.ts';
import { useOwnFont } from './own-font.ts';
import { MOST_PARTS, ofEachKind, TELLING_PAGES } from './page-kinds.ts';
import { openBrowser } from './shared-browser.ts';

const PHONE = { width: 320, height: 640 };
/** The smallest, and those that many have. */
const PHONE_WIDTHS = testSize([320], [320, 360, 390]);
const SCREEN = { width: 1280, height: 800 };
const LIGHT_PHONE = [PHONE, 'light'] as const;
const DARK_PHONE = [PHONE, 'dark'] as const;
const DARK_SCREEN = [SCREEN, 'dark'] as const;

const ALL = builtPages.map(({ path }) => path);

const inEveryLook = testSize([], ofEachKind(ALL));
/**
 * What colours have enough contrast in both, their own tests say. In its other looks a page is laid
 * out as those of its kind are, whatever it says.
 */
const looksOf = (path: string) =>
	inEveryLook.includes(path) ? [LIGHT_PHONE, DARK_PHONE, DARK_SCREEN] : [LIGHT_PHONE];

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await openBrowser();
	page = await openBuilt(browser, '/');
});
afterAll(() => browser.close());

/** Runs in the page. */
function openDetails() {
	for (const details of document.querySelectorAll('details')) details.open = true;
}

test.each(testSize(MOST_PARTS.slice(2), ALL))('axe finds nothing on %s', async (path) => {
	await page.goto(path);
	await page.evaluate(openDetails);
	for (const [viewport, colorScheme] of looksOf(path)) {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ colorScheme });
		expect([viewport.width, colorScheme, await axeFindings(page)]).toEqual([
			viewport.width,
			colorScheme,
			[],
		]);
	}
});

fullTest('a finger meets what stands alone below a title that fills its line', async () => {
	await page.goto('/omraden/lindglantan/');
	await page.setViewportSize(PHONE);
	await page.evaluate(useOwnFont);
	await page.locator('main header dl a[href*="/atgarder/"]').evaluate((link) => {
		link.textContent = 'Vi byter alla lås i portar';
	});
	expect(await axeFindings(page)).toEqual([]);
});

test.each(testSize(TELLING_PAGES, ALL))('on phones nothing of %s is cut off', async (path) => {
	await page.goto(path);
	await page.evaluate(useOwnFont);
	await page.evaluate(openDetails);
	for (const width of PHONE_WIDTHS) {
		await page.setViewportSize({ ...PHONE, width });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
});

const DISTRICTS = ALL.filter((path) => /^\/omraden\/./.test(path));
/** The one with most to say. */
const LONGEST = ['/omraden/lindglantan/'];

test.each(testSize(LONGEST, DISTRICTS))('%s is one or two sheets of A4 on paper', async (path) => {
	await page.goto(path);
	await page.evaluate(useOwnFont);
	const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
	expect([1, 2]).toContain(sheets?.length);
});
