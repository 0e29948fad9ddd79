import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages } from '../site/built-pages.ts';
import { testSize } from '../test-size.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './find-browser.ts';
import { openBuilt } from './open-built.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const PHONE = { viewport: { width: 320, height: 640 } };
const LOOKS: [string, BrowserContextOptions][] = [
	['light', { ...PHONE, colorScheme: 'light' }],
	['dark', { ...PHONE, colorScheme: 'dark' }],
];

const ALL = builtPages.map(({ path }) => path);

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(testSize([...PAGE_KINDS, '/komponenter/'], ALL))('%s', (path) => {
	test.each(LOOKS)(
		'on a small phone, %s: axe finds nothing, nothing is cut off',
		async (_, look) => {
			const page = await openBuilt(browser, path, look);
			await page.evaluate(() => {
				for (const details of document.querySelectorAll('details')) details.open = true;
			});
			expect(await axeFindings(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
			await page.context().close();
		},
	);
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
