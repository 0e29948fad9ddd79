import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { openBuilt } from './open-built.ts';
import { SITE } from './open-form.ts';
import { openBrowser } from './shared-browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const LIGHT = '/atgarder/ljus-pa-garden-lindglantan/';
const DOORS = '/atgarder/portar-las-och-ljus/';
const SUMMER_JOBS = '/atgarder/sommarjobb/';

/** What tenants type, and a page that must be among the first three. */
const SEARCHES: [how: string, typed: string, page: string][] = [
	['a word of the page', 'läxhjälp', '/atgarder/laxhjalp-lindglantan/'],
	['another form of it', 'läxorna', '/atgarder/laxhjalp-lindglantan/'],
	['without dots', 'felanmalan', '/kontakt/'],
	['a name without dots', 'akervinkeln', '/omraden/akervinkeln/'],
	['a name with a letter too few', 'tegelvalen', '/omraden/tegelvallen/'],
	['a letter twice', 'belysnigg', LIGHT],
	['a part of a long word', 'trapphusbelysning', LIGHT],
	['another word for it', 'nyckel borttappad', DOORS],
	['two words for one', 'hög musik', '/kontakt/'],
	['a whole question', 'vem ska jag ringa om det är bråk', '/kontakt/'],
	['a part of the word that the site has', 'jobb', SUMMER_JOBS],
	['one of many', 'hyra ut i andra hand', '/atgarder/kontroll-av-andrahand/'],
	['a day of an area', 'områdesdag åkervinkeln', '/omradesdagar/2027-02-20-akervinkeln/'],
	['what the site is for', 'svara på enkäten', '/enkat/'],
	['what is asked of it', 'är enkäten anonym', '/enkat/anonymitet/'],
	['a page about the site', 'skärmläsare', '/tillganglighet/'],
];

const field = (page: Page) => page.getByRole('searchbox', { name: 'Vad letar du efter?' });
const status = (page: Page) => page.getByRole('status');
const links = (page: Page) => page.locator('[data-results] h3 a');

async function searchFor(page: Page, typed: string): Promise<string[]> {
	await field(page).fill(typed);
	await page.keyboard.press('Enter');
	await status(page)
		.filter({ hasText: `”${typed}”` })
		.waitFor();
	return links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

describe('a search as tenants type it', () => {
	let page: Page;
	beforeAll(async () => {
		page = await openBuilt(browser, '/sok/');
	});
	afterAll(() => page.context().close());

	test.each(SEARCHES)(
		'by %s, "%s", brings %s among the first three',
		async (_, typed, expected) => {
			expect((await searchFor(page, typed)).slice(0, 3)).toContain(expected);
		},
	);
});

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

test('where nothing is found it says so, and where else to look', async () => {
	const page = await openBuilt(browser, '/sok/');
	expect(await searchFor(page, 'qwxz')).toEqual([]);
	expect(await status(page).textContent()).toMatch(/^Ingen sida för ”qwxz”/);
	expect(await page.locator('[data-elsewhere] a:visible').count()).toBeGreaterThan(3);
	await page.context().close();
});

test.each(['/sok/?q=l%C3%A4xhj%C3%A4lp', '/sok/#q=l%C3%A4xhj%C3%A4lp'])(
	'%s has searched already',
	async (path) => {
		const page = await openBuilt(browser, path);
		await links(page).first().waitFor();
		expect(await field(page).inputValue()).toBe('läxhjälp');
		await page.context().close();
	},
);

test('a search stays in the browser, and Back leads to the one before', async () => {
	const page = await openBuilt(browser, '/sok/');
	await searchFor(page, 'läxhjälp');
	await searchFor(page, 'sommarjobb');
	expect(new URL(page.url()).search).toBe('');
	await page.goBack();
	await status(page).filter({ hasText: '”läxhjälp”' }).waitFor();
	expect(await field(page).inputValue()).toBe('läxhjälp');
	await page.context().close();
});

test('a search that cannot be loaded says so, and can be tried again', async () => {
	const page = await openBuilt(browser, '/sok/');
	await page.route('**/words.json', (route) => route.abort());
	await field(page).fill('ljus');
	await page.keyboard.press('Enter');
	await status(page).filter({ hasText: 'Försök igen' }).waitFor();
	await page.unroute('**/words.json');
	expect((await searchFor(page, 'ljus')).length).toBeGreaterThan(0);
	await page.context().close();
});

test('without JavaScript it says where else to look, and has no form that does nothing', async () => {
	const page = await openBuilt(browser, '/sok/', { javaScriptEnabled: false });
	expect(await page.getByRole('searchbox').count()).toBe(0);
	expect(await page.getByText('Sökningen fungerar bara med JavaScript').isVisible()).toBe(true);
	expect(await page.locator('[data-elsewhere] a:visible').count()).toBeGreaterThan(3);
	await page.context().close();
});
