import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { axeFindings } from './axe.ts';
import { openBuilt } from './open-built.ts';
import { SITE } from './open-form.ts';
import { searchFor } from './search-for.ts';
import { openBrowser } from './shared-browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('status');
const links = (page: Page) => page.locator('[data-results] h3 a');

test('asks the site alone, and its policy lets all of it through', async () => {
	const page = await openBuilt(browser, '/sok/');
	const asked: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	await page.reload();
	await searchFor(page, 'ljus');
	expect(complaints).toEqual([]);
	expect(asked.filter((url) => new URL(url).origin !== SITE)).toEqual([]);
	expect(asked.filter((url) => url.includes('ljus'))).toEqual([]);
	await page.context().close();
});

test('loads nothing before somebody searches', async () => {
	const page = await openBuilt(browser, '/sok/');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await field(page).fill('ljus');
	expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
	await page.context().close();
});

test('says how many pages there are, keeps the focus, and leads to each by Tab', async () => {
	const page = await openBuilt(browser, '/sok/');
	await searchFor(page, 'läxhjälp');
	expect(await status(page).textContent()).toMatch(/^Här är \d+ sid(?:a|or) för ”läxhjälp”\.$/);
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
	expect(await page.locator('[data-results] mark').first().textContent()).toMatch(/^Läxhjälp/);
	expect(await page.locator('[data-results] li p').first().textContent()).toBe('Åtgärder');
	expect(await page.getByRole('link', { name: 'Ditt område' }).count()).toBe(0);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Läxhjälp');
	expect(await axeFindings(page)).toEqual([]);
	await page.context().close();
});

fullTest('where nothing is found it says so, and where else to look', async () => {
	const page = await openBuilt(browser, '/sok/');
	expect((await searchFor(page, 'qwxz')).pages).toEqual([]);
	expect(await status(page).textContent()).toMatch(/^Ingen sida för ”qwxz”/);
	expect(await page.locator('[data-elsewhere] a:visible').count()).toBeGreaterThan(3);
	await page.context().close();
});

const MEANT = [
	['/sok/', 'belysnigg', 'Menade du belysning?', '/sok/#q=belysning'],
	['/en/sok/', 'servey', 'Did you mean survey?', '/en/sok/#q=survey'],
] as const;
test.each(testSize(MEANT.slice(0, 1), [...MEANT]))(
	'on %s "%s" is answered with "%s", which searches',
	async (path, typed, suggestion, address) => {
		const page = await openBuilt(browser, path);
		expect((await searchFor(page, typed)).status).toContain(suggestion);
		await status(page).getByRole('link').click();
		await status(page).filter({ hasNotText: suggestion }).waitFor();
		expect(page.url()).toBe(SITE + address);
		expect(await field(page).inputValue()).not.toBe(typed);
		await page.context().close();
	},
);

fullTest(
	'what was meant is not asked where enough has what was typed, or a number answers',
	async () => {
		const page = await openBuilt(browser, '/sok/');
		for (const typed of ['lampor', 'polsien', 'qwxz'])
			expect((await searchFor(page, typed)).status).not.toContain('Menade du');
		await page.context().close();
	},
);

test('a number to press is there at once, and where the index cannot be reached', async () => {
	const page = await openBuilt(browser, '/sok/');
	await page.route('**/pagefind/**', (route) => route.abort());
	await field(page).fill('akut');
	await page.keyboard.press('Enter');
	const call = page
		.getByRole('region', { name: 'Ring', exact: true })
		.getByRole('link', { name: '112' });
	expect(await call.getAttribute('href')).toBe('tel:112');
	expect(await axeFindings(page)).toEqual([]);
	await field(page).fill('läxhjälp');
	await page.keyboard.press('Enter');
	await call.waitFor({ state: 'hidden' });
	await page.context().close();
});

fullTest('a page in another language says so', async () => {
	const page = await openBuilt(browser, '/sok/');
	await searchFor(page, 'الشرطة');
	const heading = page.locator('[data-results] h3').first();
	expect([await heading.getAttribute('lang'), await heading.getAttribute('dir')]).toEqual([
		'ar',
		'rtl',
	]);
	expect(await axeFindings(page)).toEqual([]);
	await page.context().close();
});

const SEARCHED = ['/sok/?q=l%C3%A4xhj%C3%A4lp', '/sok/#q=l%C3%A4xhj%C3%A4lp'];
test.each(testSize(SEARCHED.slice(0, 1), SEARCHED))('%s has searched already', async (path) => {
	const page = await openBuilt(browser, path);
	await links(page).first().waitFor();
	expect(await field(page).inputValue()).toBe('läxhjälp');
	await page.context().close();
});

fullTest('a search stays in the browser, and Back leads to the one before', async () => {
	const page = await openBuilt(browser, '/sok/');
	await searchFor(page, 'läxhjälp');
	await searchFor(page, 'sommarjobb');
	expect(new URL(page.url()).search).toBe('');
	await page.goBack();
	await status(page).filter({ hasText: '”läxhjälp”' }).waitFor();
	expect(await field(page).inputValue()).toBe('läxhjälp');
	await page.context().close();
});

fullTest('a search that cannot be loaded says so, and can be tried again', async () => {
	const page = await openBuilt(browser, '/sok/');
	await page.route('**/words.json', (route) => route.abort());
	await field(page).fill('ljus');
	await page.keyboard.press('Enter');
	await status(page).filter({ hasText: 'Försök igen' }).waitFor();
	await page.unroute('**/words.json');
	expect((await searchFor(page, 'ljus')).pages.length).toBeGreaterThan(0);
	await page.context().close();
});

fullTest(
	'without JavaScript it says where else to look, and has no form that does nothing',
	async () => {
		const page = await openBuilt(browser, '/sok/', { javaScriptEnabled: false });
		expect(await page.getByRole('searchbox').count()).toBe(0);
		expect(await page.getByText('Sökningen fungerar bara med JavaScript').isVisible()).toBe(true);
		expect(await page.locator('[data-elsewhere] a:visible').count()).toBeGreaterThan(3);
		await page.context().close();
	},
);
