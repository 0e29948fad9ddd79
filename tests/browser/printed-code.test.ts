import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCode } from '../read-code.ts';
import { testSize } from '../test-size.ts';
import { openBuilt } from './open-built.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { openBrowser } from './shared-browser.ts';

/** A4 as Chromium lays it out, in its pixels of 96 to the inch. */
const A4 = { width: 794, height: 1123 };
/** What a plain office printer or a photo of the paper shows. */
const DOTS_PER_INCH = 150;

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const printed = PAGE_KINDS.filter((path) => path !== '/404.html');

test.each(testSize(['/omraden/lindglantan/'], printed))(
	'the code on the paper of %s leads back to it',
	async (path) => {
		const page = await openBuilt(browser, path, {
			viewport: A4,
			deviceScaleFactor: DOTS_PER_INCH / 96,
		});
		await page.emulateMedia({ media: 'print' });
		const picture = await page.locator('body > footer').screenshot();
		expect(await readCode(picture)).toBe(`https://trygghet.example${path}`);
		await page.context().close();
	},
);
