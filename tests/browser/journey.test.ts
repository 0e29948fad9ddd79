import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './find-browser.ts';
import { type RunningSite, startSite } from './running-site.ts';

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
	site = await startSite();
	browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
	await browser.close();
	await site.stop();
});

/** A page that notes every breach of the policy and every request to another host. */
async function openPage(javaScriptEnabled: boolean): Promise<{ page: Page; breaches: string[] }> {
	const context = await browser.newContext({
		javaScriptEnabled,
		viewport: { width: 360, height: 740 },
	});
	const page = await context.newPage();
	const breaches: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') breaches.push(message.text());
	});
	page.on('pageerror', (error) => breaches.push(error.message));
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== site.address) breaches.push(request.url());
	});
	await page.goto(site.address);
	return { page, breaches };
}

async function readAboutDrottninghog(page: Page) {
	await page.getByRole('link', { name: 'Drottninghög' }).first().click();
	await page.waitForURL('**/omraden/drottninghog/');
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Drottninghög');
	await page.getByRole('navigation').getByRole('link', { name: 'Enkäten' }).first().click();
	await page.waitForURL('**/enkat/');
}

const satisfied = (page: Page) =>
	page.getByRole('group', { name: 'Hur nöjd är du med tryggheten' });

async function answer(page: Page, comment: string) {
	await satisfied(page).getByLabel('Ganska nöjd', { exact: true }).check();
	await page.getByLabel('Nedskräpning').check();
	await page.locator('[name="answers.comment"]').fill(comment);
}
const answered = (comment: string) => ({
	satisfied: 'fairly-satisfied',
	problems: ['littering'],
	comment,
});
const send = (page: Page) => page.getByRole('button', { name: 'Skicka' }).click();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

test.each([
	['with JavaScript', true],
	['without JavaScript', false],
])(
	'from the start page to a stored answer, %s',
	async (name, javaScript) => {
		const code = await site.newCode();
		const { page, breaches } = await openPage(javaScript);
		await readAboutDrottninghog(page);
		await answer(page, name);
		await page.getByLabel('Din kod').fill(code.toLowerCase().replaceAll('-', ' '));
		await send(page);
		await page.waitForURL('**/enkat/tack/');
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Tack');
		expect(await site.answers()).toContainEqual(answered(name));
		expect(breaches).toEqual([]);
	},
	60_000,
);

test('without JavaScript a wrong code brings the form back, with every answer and the way on', async () => {
	const code = await site.newCode();
	const { page, breaches } = await openPage(false);
	await page.goto(`${site.address}/enkat/`);
	await answer(page, 'Fel & "kod" <b>$&</b>');
	await page.getByLabel('Din kod').fill(code.slice(1));
	await send(page);
	expect(await page.title()).toMatch(/^Fel: /);
	expect(await satisfied(page).getByLabel('Ganska nöjd', { exact: true }).isChecked()).toBe(true);
	await page.getByRole('alert').getByRole('link').first().click();
	await page.getByLabel('Din kod').fill(code);
	await send(page);
	await page.waitForURL('**/enkat/tack/');
	expect(await site.answers()).toContainEqual(answered('Fel & "kod" <b>$&</b>'));
	// The browser itself reports the 422 as an error; no other is allowed.
	expect(breaches.filter((breach) => !breach.includes('422'))).toEqual([]);
}, 60_000);

test('with JavaScript a slip is said before anything is sent, and the answers stay', async () => {
	const code = await site.newCode();
	const { page, breaches } = await openPage(true);
	const posts: string[] = [];
	page.on('request', (request) => {
		if (request.method() === 'POST') posts.push(request.url());
	});
	await page.goto(`${site.address}/enkat/`);
	await answer(page, 'Slip');
	await page.getByLabel('Din kod').fill(code.slice(1));
	await send(page);
	await page.getByRole('heading', { name: 'Det finns ett problem' }).waitFor();
	expect([await page.title(), await focused(page), posts]).toEqual([
		expect.stringMatching(/^Fel: /),
		'fel',
		[],
	]);
	await page.getByLabel('Din kod').fill(code);
	await send(page);
	await page.waitForURL('**/enkat/tack/');
	expect(await site.answers()).toContainEqual(answered('Slip'));
	expect(breaches).toEqual([]);
}, 60_000);

test('a link with the code fills it in and leaves the address bar', async () => {
	const { page } = await openPage(true);
	await page.goto(site.link);
	await page.waitForURL(`${site.address}/enkat/`);
	expect(await page.getByLabel('Din kod').inputValue()).toBe(site.code);
});

test('what is picked before the script has come is kept', async () => {
	const code = await site.newCode();
	const { page } = await openPage(true);
	const script = Promise.withResolvers<undefined>();
	await page.route('**/*.js', async (route) => {
		await script.promise;
		await route.continue();
	});
	await page.goto(`${site.address}/enkat/`, { waitUntil: 'commit' });
	await answer(page, 'Tidig');
	await page.getByLabel('Din kod').fill(code);
	script.resolve(undefined);
	await page.waitForLoadState('networkidle');
	await page.getByLabel('Skadegörelse').check();
	await send(page);
	await page.waitForURL('**/enkat/tack/');
	expect(await site.answers()).toContainEqual({
		...answered('Tidig'),
		problems: ['littering', 'vandalism'],
	});
}, 60_000);

test('a used code gets words that help, and the answers stay in the form', async () => {
	const code = await site.newCode();
	for (const [round, words] of [
		['first', 'Tack'],
		['second', 'Om det var du nyss har vi ditt svar'],
	] as const) {
		const { page } = await openPage(true);
		await page.goto(`${site.address}/enkat/#kod=${code}`);
		await answer(page, `Used ${round}`);
		await send(page);
		await page.getByText(words).first().waitFor();
	}
	const stored = JSON.stringify(await site.answers());
	expect([stored.includes('Used first'), stored.includes('Used second')]).toEqual([true, false]);
}, 60_000);
