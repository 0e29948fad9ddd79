import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newCode } from '../../src/survey/rules/code.ts';
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { closePages } from './find-browser.ts';
import { begin, comment, goOnTo, next, openForm, receive, send, SITE } from './open-form.ts';
import { openBrowser } from './shared-browser.ts';

const COMMENT = 'Vill du berätta något mer om tryggheten där du bor?';
const WORDS = 'Mörkt på gården';
const MINUTE_MS = 60_000;

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());

const code = (page: Page) => page.getByLabel('Din kod');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const open = (page: Page) => button(page, 'Hämta svaren').click();
const discard = (page: Page) => button(page, 'Ta bort svaren').click();
const asks = (page: Page) => button(page, 'Hämta svaren').waitFor();
const satisfied = (page: Page) => page.getByLabel('Ganska nöjd', { exact: true });
const inTab = (page: Page) => page.evaluate(() => JSON.stringify(sessionStorage));

/** Half through the form, at the question for one's own words. */
async function answerHalf(options: Parameters<typeof openForm>[1] = {}, own = newCode()) {
	const opened = await openForm(browser, { path: `/enkat/#kod=${own}`, ...options });
	const { page } = opened;
	await begin(page);
	await satisfied(page).check();
	await goOnTo(page, COMMENT);
	await comment(page).fill(WORDS);
	return { ...opened, own };
}

/** On to the last step, by whatever the buttons say. */
async function goToEnd(page: Page) {
	const main = page.locator('.survey-next');
	while ((await main.textContent()) !== 'Skicka') await main.click();
}

async function sendAll(page: Page) {
	await goToEnd(page);
	await send(page);
	await page.waitForURL('**/enkat/tack/');
}

const RETURNS = [
	['a reload', (page: Page) => page.reload()],
	[
		'"back" to a page that the browser has not kept',
		async (page: Page) => {
			await page.goto(`${SITE}/enkat/anonymitet/`);
			await page.goBack();
		},
	],
	[
		'a link',
		(page: Page) => page.goto(`${SITE}/enkat/anonymitet/`).then(() => page.goto(`${SITE}/enkat/`)),
	],
] as const;

describe.each(testSize(RETURNS.slice(0, 1), [...RETURNS]))('after %s', (_, comeBack) => {
	test('it asks before it shows anything, and goes on at the same question once the code is there', async () => {
		const { page, sent, own } = await answerHalf();
		await comeBack(page);
		await asks(page);
		expect(await page.locator(':checked').count()).toBe(0);
		expect(await comment(page).inputValue()).toBe('');
		await open(page);
		await page.getByText('Skriv koden en gång till.').waitFor();
		await code(page).fill(own);
		await next(page);
		await expect.poll(() => comment(page).inputValue()).toBe(WORDS);
		expect(await comment(page).isVisible()).toBe(true);
		await sendAll(page);
		expect(sent.map(({ answers }) => answers)).toEqual([
			expect.objectContaining({ satisfied: 'fairly-satisfied', comment: WORDS }),
		]);
	});
});

fullTest('a tab that the device has discarded asks, too', async () => {
	const { page, own } = await answerHalf();
	const context = page.context();
	const kept = await page.evaluate(() => Object.entries(sessionStorage));
	await page.close();
	// All that is left of such a tab: no browser that is driven can be made to discard one.
	await context.addInitScript((entries) => {
		for (const [key, value] of entries) sessionStorage.setItem(key, value as string);
	}, kept);
	const { page: again } = await openForm(browser, { context });
	await open(again);
	await code(again).fill(own);
	await next(again);
	await expect.poll(() => comment(again).inputValue()).toBe(WORDS);
	expect(await satisfied(again).isChecked()).toBe(true);
});

test('who says that the answers are not theirs removes them', async () => {
	const { page } = await answerHalf();
	await page.reload();
	await discard(page);
	expect(await inTab(page)).not.toContain(WORDS);
	await page.reload();
	await page.locator('[data-enhanced]').waitFor();
	expect(await button(page, 'Hämta svaren').count()).toBe(0);
});

fullTest('whoever begins without a word to the question answers alone', async () => {
	const { page, sent } = await answerHalf();
	const other = newCode();
	await page.goto(`${SITE}/enkat/anonymitet/`);
	await page.goto(`${SITE}/enkat/#kod=${other}`);
	await asks(page);
	await begin(page);
	await page.getByLabel('Mycket nöjd', { exact: true }).check();
	await sendAll(page);
	expect(sent).toEqual([
		expect.objectContaining({ code: other, answers: { satisfied: 'very-satisfied' } }),
	]);
});

fullTest('whoever begins anew, and then opens the answers, keeps both', async () => {
	const { page, own } = await answerHalf();
	await page.goto(`${SITE}/enkat/anonymitet/`);
	await page.goto(`${SITE}/enkat/#kod=${own}`);
	await begin(page);
	await page.getByLabel('Mycket nöjd', { exact: true }).check();
	await open(page);
	await expect.poll(() => comment(page).inputValue()).toBe(WORDS);
	expect(await page.getByLabel('Mycket nöjd', { exact: true }).isChecked()).toBe(true);
});

test('answers stay in the tab for 60 minutes after the last touch', async () => {
	const { page } = await answerHalf();
	const now = Date.now();
	await page.clock.install({ time: now + 59 * MINUTE_MS });
	await page.reload();
	await asks(page);
	await page.clock.setSystemTime(now + 61 * MINUTE_MS);
	await page.reload();
	await page.locator('[data-enhanced]').waitFor();
	expect(await button(page, 'Hämta svaren').count()).toBe(0);
	expect(await inTab(page)).not.toContain(WORDS);
});

test('of the code nothing is kept in the tab, also once sending has been tried', async () => {
	const { page, own } = await answerHalf({ reply: (route) => route.abort() });
	expect(await inTab(page)).toContain(WORDS);
	await goToEnd(page);
	await send(page);
	await page.getByText('Svaren kom inte fram').waitFor();
	expect(await inTab(page)).toMatch(/submissions/);
	expect(await inTab(page)).not.toContain(own);
});

test('nothing is left in the tab but that it is sent', async () => {
	const { page } = await answerHalf();
	await sendAll(page);
	expect(await inTab(page)).not.toMatch(/satisf|Mörkt/);
});

const STORAGES = [
	[
		'denied',
		`for (const name of ['sessionStorage', 'localStorage'])
			Object.defineProperty(window, name, { get() { throw new DOMException('', 'SecurityError'); } });`,
	],
	[
		'full',
		`Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };`,
	],
	[
		'missing',
		`for (const name of ['sessionStorage', 'localStorage'])
			Object.defineProperty(window, name, { value: null });`,
	],
] as const;

describe.each(testSize(STORAGES.slice(0, 1), [...STORAGES]))(
	'where storage is %s',
	(_, content) => {
		const without = async () => {
			const context = await browser.newContext();
			await context.addInitScript({ content });
			return context;
		};

		test('all is answered and sent, and pressed twice it counts once', async () => {
			const { page, sent } = await answerHalf({
				context: await without(),
				reply: (route, tries) => (tries === 1 ? route.abort() : receive(route)),
			});
			await goToEnd(page);
			// Else the next try is there within a second, and takes the page away.
			await page.clock.install();
			await page.clock.pauseAt(Date.now() + 1_000);
			await send(page);
			await page.getByText('Svaren kom inte fram').waitFor();
			await page.getByRole('button', { name: 'Tillbaka' }).click();
			await page.clock.resume();
			await sendAll(page);
			expect(new Set(sent.map(({ submission }) => submission)).size).toBe(1);
		});

		fullTest('what the browser has put back into the fields is read', async () => {
			const { page, sent, own } = await answerHalf({ context: await without() });
			await page.goto(`${SITE}/enkat/anonymitet/`);
			await page.goBack();
			await page.locator('[data-enhanced]').waitFor();
			await expect.poll(() => comment(page).inputValue()).toBe(WORDS);
			// No browser puts the code back.
			await page.evaluate((to) => {
				location.hash = `kod=${to}`;
			}, own);
			await sendAll(page);
			expect(sent.map(({ answers }) => answers)).toEqual([
				expect.objectContaining({ satisfied: 'fairly-satisfied', comment: WORDS }),
			]);
		});
	},
);

describe("another code's link, while half filled", () => {
	async function openOther() {
		const opened = await answerHalf();
		const other = newCode();
		await opened.page.evaluate((to) => {
			location.hash = `kod=${to}`;
		}, other);
		await opened.page.getByText('Länken har en annan kod').waitFor();
		expect(await comment(opened.page).isVisible()).toBe(false);
		expect(opened.page.url()).not.toContain(other);
		return { ...opened, other };
	}

	fullTest('asks whose answers these are, and sends them with that code', async () => {
		const { page, sent, other } = await openOther();
		await button(page, 'Behåll svaren').click();
		expect(await comment(page).inputValue()).toBe(WORDS);
		await sendAll(page);
		expect(sent).toEqual([expect.objectContaining({ code: other })]);
		expect(sent[0]?.answers).toMatchObject({ comment: WORDS });
	});

	test("takes another person's answers away", async () => {
		const { page, sent, other } = await openOther();
		await discard(page);
		await begin(page);
		expect(await page.locator(':checked').count()).toBe(0);
		await page.getByLabel('Mycket nöjd', { exact: true }).check();
		await sendAll(page);
		expect(sent).toEqual([
			expect.objectContaining({ code: other, answers: { satisfied: 'very-satisfied' } }),
		]);
	});
});

fullTest('a draft that one tab has sent is not kept again by another', async () => {
	const context = await browser.newContext();
	const draft = () =>
		context.storageState().then(({ origins }) => JSON.stringify(origins).includes('enkat-utkast'));
	const first = await answerHalf({ context });
	await first.page.getByLabel('Spara svaren på den här enheten').check();
	const second = await openForm(browser, { context });
	await open(second.page);
	await begin(second.page);
	await sendAll(first.page);
	await satisfied(second.page).check();
	await next(second.page);
	expect(await draft()).toBe(false);
});

fullTest('who leaves with answers is asked first, and nobody else', async () => {
	const asked: string[] = [];
	const { page } = await openForm(browser, { path: `/enkat/#kod=${newCode()}` });
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void dialog.accept();
	});
	await begin(page);
	await page.goto(`${SITE}/enkat/`);
	expect(asked).toEqual([]);
	await begin(page);
	await code(page).fill(newCode());
	await next(page);
	await satisfied(page).check();
	await page.goto(`${SITE}/enkat/anonymitet/`);
	expect(asked).toEqual(['beforeunload']);
});

fullTest('who calls for help is not asked, and is asked again after the next answer', async () => {
	const asked: string[] = [];
	const { page } = await answerHalf();
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void dialog.accept();
	});
	await page.locator('[href="tel:112"]:visible').first().click();
	// By then the browser has asked, where it asks.
	await comment(page).fill(`${WORDS} och i trapphuset`);
	expect(asked).toEqual([]);
	await page.goto(`${SITE}/enkat/anonymitet/`);
	expect(asked).toEqual(['beforeunload']);
});

const LATER: [string, (context: BrowserContext) => Promise<unknown>][] = [
	['/', (context) => openForm(browser, { context, path: '/' })],
	['/omraden/', (context) => openForm(browser, { context, path: '/omraden/' })],
	['/sok/', (context) => openForm(browser, { context, path: '/sok/' })],
];
fullTest.each(LATER)('a draft is gone after 14 days on %s', async (_, comeBack) => {
	const { page } = await answerHalf();
	await page.getByLabel('Spara svaren på den här enheten').check();
	const context = page.context();
	await context.clock.install({ time: Date.now() + 14 * 24 * 60 * MINUTE_MS });
	await comeBack(context);
	expect(JSON.stringify((await context.storageState()).origins)).not.toContain(WORDS);
});
