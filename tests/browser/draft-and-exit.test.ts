import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newCode } from '../../src/survey/rules/code.ts';
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { closePages } from './find-browser.ts';
import { begin, comment, goOnTo, next, openForm, receive, send, SITE } from './open-form.ts';
import { openBrowser } from './shared-browser.ts';

const COMMENT = 'Vill du berätta något mer om tryggheten där du bor?';
const LAST = 'Kontrollera dina svar';
const DAY_MS = 24 * 60 * 60 * 1000;
const EXIT = 'https://www.smhi.se/';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());

const keep = (page: Page) => page.getByLabel('Spara svaren på den här enheten');
const stored = (context: BrowserContext) =>
	context.storageState().then(({ origins }) => JSON.stringify(origins));

/** At the question for one's own words, which says `text`. */
async function writeDraft({
	isKept,
	reply = receive,
}: {
	isKept: boolean;
	reply?: typeof receive;
}) {
	const opened = await openForm(browser, { path: `/enkat/#kod=${newCode()}`, reply });
	const { page } = opened;
	await begin(page);
	await page.getByLabel('Ganska nöjd', { exact: true }).check();
	await goOnTo(page, COMMENT);
	if (isKept) await keep(page).check();
	await comment(page).fill('Mörkt på gården');
	await page.route(EXIT, (route) => route.fulfill({ body: 'Vädret' }));
	return { ...opened, context: page.context() };
}

test('nothing is kept on the device unless the person asks for it', async () => {
	const { page, context } = await writeDraft({ isKept: false });
	await goOnTo(page, LAST);
	expect(await stored(context)).toBe('[]');
});

test('a kept draft survives a reload, at the same step', async () => {
	const { page } = await writeDraft({ isKept: true });
	await page.reload();
	await expect.poll(() => comment(page).inputValue()).toBe('Mörkt på gården');
	expect(await comment(page).isVisible()).toBe(true);
	expect(await keep(page).isChecked()).toBe(true);
});

fullTest('another day the draft is offered, and opened only when the person says so', async () => {
	const { context } = await writeDraft({ isKept: true });
	const { page } = await openForm(browser, { context });
	expect(await comment(page).inputValue()).toBe('');
	await page.getByRole('button', { name: 'Hämta svaren' }).click();
	expect(await comment(page).inputValue()).toBe('Mörkt på gården');
	await begin(page);
	expect(await page.getByLabel('Ganska nöjd', { exact: true }).isChecked()).toBe(true);
});

const open = (page: Page) => page.getByRole('button', { name: 'Hämta svaren' });
const NEXT_AT_HOME: [string, (kept: { page: Page; context: BrowserContext }) => Promise<Page>][] = [
	['a new tab', async ({ context }) => (await openForm(browser, { context, path: '/' })).page],
	['the same tab', ({ page }) => page.goto(`${SITE}/enkat/anonymitet/`).then(() => page)],
];
describe.each(testSize(NEXT_AT_HOME.slice(1), NEXT_AT_HOME))(
	'the next one at home, in %s',
	(_, openNext) => {
		test('is never shown the draft unasked, and sends what they have answered themselves', async () => {
			const kept = await writeDraft({ isKept: true });
			const page = await openNext(kept);
			const sent = page.waitForRequest('**/api/survey*');
			const own = newCode();
			await page.goto(`${SITE}/enkat/#kod=${own}`);
			await page.locator('[data-enhanced]').waitFor();
			expect(await comment(page).inputValue()).toBe('');
			await begin(page);
			await page.getByLabel('Mycket nöjd', { exact: true }).check();
			await page.reload();
			await open(page).click();
			await page.getByLabel('Din kod').fill(own);
			await next(page);
			await goOnTo(page, LAST);
			await send(page);
			expect((await sent).postDataJSON()).toMatchObject({
				code: own,
				answers: { satisfied: 'very-satisfied' },
			});
			expect((await sent).postData()).not.toContain('Mörkt');
		});

		fullTest('is asked once more after a reload', async () => {
			const kept = await writeDraft({ isKept: true });
			const page = await openNext(kept);
			await page.goto(`${SITE}/enkat/`);
			await open(page).waitFor();
			await page.reload();
			await open(page).waitFor();
			expect(await comment(page).inputValue()).toBe('');
		});
	},
);

const REMOVED: [string, (page: Page) => Promise<void>][] = [
	['the person removes it', (page) => page.getByRole('button', { name: 'Ta bort svaren' }).click()],
	[
		'the person opens it and unticks the box',
		async (page) => {
			await page.getByRole('button', { name: 'Hämta svaren' }).click();
			await begin(page);
			await keep(page).uncheck();
		},
	],
];
test.each(testSize(REMOVED.slice(1), REMOVED))('a draft is gone when %s', async (_, remove) => {
	const { context } = await writeDraft({ isKept: true });
	const { page } = await openForm(browser, { context });
	expect(await stored(context)).toContain('Mörkt på gården');
	await remove(page);
	await expect.poll(() => stored(context)).toBe('[]');
});

test('a draft ends after 14 days', async () => {
	const { context } = await writeDraft({ isKept: true });
	await context.clock.install({ time: Date.now() + 14 * DAY_MS - 60_000 });
	const before = await openForm(browser, { context });
	await before.page.getByRole('button', { name: 'Hämta svaren' }).waitFor();
	await context.clock.setSystemTime(Date.now() + 14 * DAY_MS);
	await openForm(browser, { context });
	expect(await stored(context)).toBe('[]');
});

fullTest('a draft that cannot be read is gone', async () => {
	const { page } = await openForm(browser, { path: '/' });
	await page.evaluate(() => {
		localStorage.setItem('enkat-utkast', '{"answers":[["comment",["Mörkt');
	});
	await page.reload();
	expect(await stored(page.context())).toBe('[]');
});

fullTest('where there is no more room, what was kept before is gone with the tick', async () => {
	const { page, context } = await writeDraft({ isKept: true });
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('No room', 'QuotaExceededError');
		};
	});
	await comment(page).fill('Mörkt på gården och i trapphuset');
	await page.getByText('Det går inte att spara på den här enheten').waitFor();
	expect(await keep(page).isChecked()).toBe(false);
	expect(await stored(context)).toBe('[]');
});

test('a draft is gone once the answers are received', async () => {
	const { page, context } = await writeDraft({ isKept: true });
	await goOnTo(page, LAST);
	await send(page);
	await page.waitForURL('**/enkat/tack/');
	expect(await stored(context)).toBe('[]');
});

const EXITS: [string, (page: Page) => Promise<void>][] = [
	['the button', (page) => page.getByRole('link', { name: 'Lämna sidan snabbt' }).last().click()],
	[
		'Shift three times',
		async (page) => {
			await page.keyboard.press('Shift');
			await page.getByText('Tryck på Shift två gånger till').waitFor();
			await page.keyboard.press('Shift');
			await page.getByText('Tryck på Shift en gång till').waitFor();
			await page.keyboard.press('Shift');
		},
	],
];
/**
 * The page leaves once the history has gone back, and again after a moment: `waitForURL` fails where
 * the second way takes the place of the first.
 */
const hasLeft = (page: Page) => expect.poll(() => page.url()).toBe(EXIT);

test.each(testSize(EXITS.slice(0, 1), EXITS))(
	'%s leaves at once: no answer is kept, and "back" does not lead to the survey',
	async (_, leave) => {
		const { page, context } = await writeDraft({ isKept: true });
		await leave(page);
		await hasLeft(page);
		expect(await stored(context)).toBe('[]');
		await page.goBack();
		// What was there before the form.
		expect(page.url()).toBe('about:blank');
		await page.goto(`${SITE}/`);
		expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toMatch(/satisf|Mörkt/);
	},
);

test('answers on their way do not lead back from where the person has left for', async () => {
	const reply = Promise.withResolvers<undefined>();
	const otherSite = Promise.withResolvers<undefined>();
	const { page } = await writeDraft({
		isKept: false,
		reply: (route) => reply.promise.then(() => receive(route)),
	});
	await page.route(EXIT, (route) =>
		otherSite.promise.then(() => route.fulfill({ body: 'Vädret' })),
	);
	await goOnTo(page, LAST);
	await page.evaluate(tellOfReplies, '/replied');
	const sent = page.waitForRequest('**/api/survey*');
	await send(page);
	await sent;
	const led: string[] = [];
	page.on('request', (request) => {
		if (request.isNavigationRequest()) led.push(request.url());
	});
	// Not as a press, which would wait for the other site.
	await page.getByRole('link', { name: 'Lämna sidan snabbt' }).last().dispatchEvent('click');
	// Chromium answers no question about a page that it is leaving: from here on, only look on.
	const replied = page.waitForRequest('**/replied');
	reply.resolve(undefined);
	await replied;
	otherSite.resolve(undefined);
	await hasLeft(page);
	expect(new Set(led)).toEqual(new Set([EXIT]));
	await page.goto(`${SITE}/`);
	const ended = await page.evaluate(() => sessionStorage.getItem('enkat') ?? '{}');
	expect(JSON.parse(ended)).toMatchObject({ ended: { to: EXIT } });
});

/** Runs in the page: asks for an address once it has done what it does with a reply. */
function tellOfReplies(address: string) {
	const fetches = window.fetch.bind(window);
	window.fetch = async (...request) => {
		const response = await fetches(...request);
		setTimeout(() => void fetches(address), 100);
		return response;
	};
}

fullTest('"back" does not lead to the survey from before a reload either', async () => {
	const { page } = await writeDraft({ isKept: false });
	await page.reload();
	await page.locator('[data-enhanced]').waitFor();
	await page.getByRole('link', { name: 'Lämna sidan snabbt' }).last().click();
	await hasLeft(page);
	await page.goBack();
	await hasLeft(page);
});

const OTHERS: [string, (page: Page) => Promise<unknown>][] = [
	['Shift with Alt, for another keyboard', (page) => page.keyboard.press('Alt+Shift')],
	['Shift with Control', (page) => page.keyboard.press('Control+Shift')],
	['Shift with Meta', (page) => page.keyboard.press('Meta+Shift')],
	['Shift with a letter', (page) => page.keyboard.press('Shift+G')],
	[
		'another key in between',
		async (page) => {
			await page.keyboard.press('Shift');
			await page.keyboard.press('ArrowLeft');
		},
	],
	[
		'a press of the pointer in between',
		async (page) => {
			await page.keyboard.press('Shift');
			await page.mouse.click(1, 300);
		},
	],
	[
		'a press of the pointer meanwhile',
		async (page) => {
			await page.keyboard.down('Shift');
			await page.mouse.click(1, 300);
			await page.keyboard.up('Shift');
		},
	],
	[
		'a turn of the wheel meanwhile, which goes sideways',
		async (page) => {
			await page.mouse.move(1, 300);
			await page.keyboard.down('Shift');
			const hasTurned = page.evaluate(
				() =>
					new Promise((turned) => {
						addEventListener('wheel', turned, { once: true });
					}),
			);
			await page.mouse.wheel(100, 0);
			await hasTurned;
			await page.keyboard.up('Shift');
		},
	],
];
test.each(testSize(OTHERS.slice(3, 4), OTHERS))('%s does not leave the page', async (_, press) => {
	const { page } = await writeDraft({ isKept: false });
	for (let times = 0; times < 4; times += 1) await press(page);
	expect(await page.getByText('Tryck på Shift').count()).toBe(0);
	expect(await comment(page).inputValue()).toMatch(/^Mörkt på gården/);
});
