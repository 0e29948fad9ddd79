import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteContent } from '../../src/lib/site-content.ts';
import { builtPages } from '../site/built-pages.ts';
import { testSize } from '../test-size.ts';
import { openBuilt } from './open-built.ts';
import { SITE } from './open-form.ts';
import { useOwnFont } from './own-font.ts';
import { ofEachKind } from './page-kinds.ts';
import { openBrowser } from './shared-browser.ts';
import { jumps, watchJumps } from './in-page/watch-jumps.ts';

/** Columns, drawings, tables, and what a script shows. */
const MOST_IN_MOTION = ['/', '/omraden/lindglantan/', '/resultat/2025/', '/enkat/'];
/** Text that takes another number of lines moves what is below it: most of all on a phone. */
const WIDTHS = testSize([360], [360, 1280]);
const PAGES = testSize(MOST_IN_MOTION, ofEachKind(builtPages.map(({ path }) => path)));

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens a page whose font comes after the page was painted, as on a slow network. */
async function openWithLateFont(path: string, width: number) {
	const context = await browser.newContext({ viewport: { width, height: 800 } });
	const page = await context.newPage();
	const font = Promise.withResolvers<undefined>();
	const foreign: string[] = [];
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => {
		// What the page's policy blocks is an error here too.
		if (message.type() === 'error') complaints.push(message.text());
	});
	await page.route('**/*', async (route) => {
		const { origin, pathname, href } = new URL(route.request().url());
		if (pathname.endsWith('.woff2')) await font.promise;
		const file = join(siteContent.dist, pathname, pathname.endsWith('/') ? 'index.html' : '');
		if (origin === SITE && existsSync(file)) return route.fulfill({ path: file });
		foreign.push(href);
		return route.abort();
	});
	await page.addInitScript(watchJumps);
	// The event `load` waits for the font.
	await page.goto(SITE + path, { waitUntil: 'domcontentloaded' });
	await page.evaluate(() => window.paintedWhole);
	font.resolve(undefined);
	const moved = await page.evaluate(jumps);
	await context.close();
	return { moved, foreign, complaints };
}

describe.each(WIDTHS)('%i px wide', (width) => {
	test.each(PAGES)(
		'nothing on %s moves when its font comes, and it asks nobody else for anything',
		async (path) => {
			expect(await openWithLateFont(path, width)).toEqual({
				moved: [],
				foreign: [],
				complaints: [],
			});
		},
	);
});

test('a district’s first answer stays where it is when the others come', async () => {
	const page = await openBuilt(browser, '/omraden/lindglantan/');
	await page.evaluate(useOwnFont);
	const answer = page.locator('header dd').first();
	const all = await answer.boundingBox();
	await page.evaluate(() => {
		for (const later of document.querySelectorAll('header dd ~ *')) later.remove();
	});
	expect((await answer.boundingBox())?.x).toBe(all?.x);
	await page.context().close();
});
