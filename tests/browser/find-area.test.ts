import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { openBuilt } from './open-built.ts';
import { openBrowser } from './shared-browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('status').textContent();
const shown = (page: Page) =>
	page
		.locator(':is(#omrade, #bekraftade, #inte-bekraftade) ~ div [data-area]:visible')
		.allInnerTexts();

describe.each(testSize(['/omraden/'], ['/', '/omraden/']))('%s', (path) => {
	test('narrows the list down while somebody types, says how far, and sends nothing', async () => {
		const page = await openBuilt(browser, path);
		const all = await shown(page);
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await field(page).pressSequentially('akervinkeln');
		expect(await shown(page)).toEqual(['Åkervinkeln']);
		expect(await status(page)).toBe('1 område');
		await field(page).fill('hamnkullen');
		expect(await shown(page)).toEqual([
			'Hamnkullen',
			'Kvarnlyckan – kallas också Lilla Hamnkullen',
		]);
		expect(await status(page)).toBe('2 områden');
		await field(page).fill('xyz');
		expect(await shown(page)).toEqual([]);
		expect(await status(page)).toMatch(/^Inget område passar/);
		await page.keyboard.press('Escape');
		expect(await field(page).inputValue()).toBe('');
		expect(await status(page)).toBe('');
		expect(await shown(page)).toEqual(all);
		expect(requests).toEqual([]);
		await page.context().close();
	});

	const NAMES = [
		['akervinkeln', '/omraden/akervinkeln/'],
		['hamnkullen', '/omraden/hamnkullen/'],
	] as const;
	test.each(testSize(NAMES.slice(0, 1), [...NAMES]))(
		'Enter after "%s" goes there',
		async (typed, to) => {
			const page = await openBuilt(browser, path);
			await field(page).pressSequentially(typed);
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname === to);
			await page.context().close();
		},
	);

	fullTest('Enter goes nowhere while several fit', async () => {
		const page = await openBuilt(browser, path);
		await field(page).pressSequentially('kullen');
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).pathname).toBe(path);
		await page.context().close();
	});

	test('without JavaScript there is the list, and no field that does nothing', async () => {
		const page = await openBuilt(browser, path, { javaScriptEnabled: false });
		expect(await field(page).count()).toBe(0);
		// On the start page it is folded, by its letters.
		for (const fold of await page.locator('#omrade ~ div summary').all()) await fold.click();
		expect((await shown(page)).length).toBeGreaterThan(10);
		await page.context().close();
	});
});

test('a nickname or a street finds the area, and says so', async () => {
	const page = await openBuilt(browser, '/omraden/');
	await field(page).fill('lindan');
	expect(await shown(page)).toEqual(['Lindgläntan – kallas också Lindan']);
	await field(page).fill('lovg');
	expect(await shown(page)).toEqual(['Lindgläntan – här ligger Lövgången']);
	await field(page).fill('lindgläntan');
	expect(await shown(page)).toEqual(['Lindgläntan']);
	await page.context().close();
});

fullTest.each(['/', '/404.html', '/omraden/'])(
	'on %s a slip is forgiven, and what begins so stands before what has it inside',
	async (path) => {
		const page = await openBuilt(browser, path);
		const all = await shown(page);
		await field(page).fill('åkrvinkeln');
		expect(await shown(page)).toEqual(['Åkervinkeln']);
		await field(page).fill('å');
		const fitting = await shown(page);
		expect(fitting[0]).toBe('Åkervinkeln');
		expect(fitting.length).toBeGreaterThan(1);
		await field(page).fill('');
		expect(await shown(page)).toEqual(all);
		await page.context().close();
	},
);
