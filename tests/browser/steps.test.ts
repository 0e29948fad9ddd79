import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { newCode } from '../../src/survey/rules/code.ts';
import { fullTest } from '../full-test.ts';
import { closePages } from './find-browser.ts';
import {
	back,
	begin,
	comment,
	focusedText,
	goOnTo,
	next,
	openForm,
	send,
	SITE,
} from './open-form.ts';
import { openBrowser } from './shared-browser.ts';

const SATISFIED = 'Hur nöjd är du med tryggheten i ditt bostadsområde?';
const STAIRWELL = 'Hur trygg eller otrygg känner du dig i entrén och trapphuset?';
const FIRST = 'Vad tycker du ska göras först i ditt bostadsområde?';
const COMMENT = 'Vill du berätta något mer om tryggheten där du bor?';
const CHECK = 'Kontrollera dina svar';
const YEARS = 'Hur länge har du bott i ditt bostadsområde?';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());

const withCode = () => ({ path: `/enkat/#kod=${newCode()}` });
/** The element that has focus, which a screen reader then reads out. */
const readsOut = (page: Page, text: string) => expect.poll(() => focusedText(page)).toBe(text);
const shown = (page: Page) => page.getByRole('heading', { level: 3 }).allTextContents();

fullTest(
	'one question at a time is shown, its heading has focus, and the title says which it is',
	async () => {
		const { page } = await openForm(browser);
		await begin(page);
		await page.getByLabel('Din kod').fill(newCode());
		await next(page);
		await readsOut(page, SATISFIED);
		expect(await shown(page)).toEqual([SATISFIED]);
		expect(await page.title()).toMatch(/^Fråga 1 av \d+ – /);
		await next(page);
		await next(page);
		await readsOut(page, STAIRWELL);
		expect(await shown(page)).toEqual([STAIRWELL]);
		await page.getByText('Del 2 av 7: Nära hemmet').waitFor();
	},
);

test('what is answered step by step is checked, changed and sent', async () => {
	const { page, sent } = await openForm(browser, withCode());
	await begin(page);
	await page.getByLabel('Ganska nöjd', { exact: true }).check();
	await goOnTo(page, FIRST);
	await page.getByLabel('Förbättra belysningen').check();
	await next(page);
	await comment(page).fill('Tänd lamporna');
	await goOnTo(page, YEARS);
	await page.getByLabel('2–9 år').check();
	await next(page);
	await readsOut(page, CHECK);
	const rows = await page.locator('.survey-check > div').allInnerTexts();
	const row = (question: string) => rows.find((text) => text.includes(question));
	expect(row(SATISFIED)).toContain('Ganska nöjd');
	expect(row(STAIRWELL)).toContain('Inget svar');
	expect(row(COMMENT)).toContain('Tänd lamporna');
	expect(row(YEARS)).toContain('2–9 år');

	await page.getByRole('button', { name: `Ändra svaret på ”${STAIRWELL}”` }).click();
	await readsOut(page, STAIRWELL);
	await page.getByRole('radio', { name: 'Mycket trygg' }).check();
	await next(page);
	await readsOut(page, CHECK);
	await send(page);
	await page.waitForURL('**/enkat/tack/');
	expect(sent.map(({ answers }) => answers)).toEqual([
		expect.objectContaining({
			satisfied: 'fairly-satisfied',
			stairwell: 'very-safe',
			first: ['lighting'],
			comment: 'Tänd lamporna',
			'years-lived': '2-to-9',
		}),
	]);
});

test('"Tillbaka" and the browser go back and forth between steps, and the answers stay', async () => {
	const { page } = await openForm(browser, withCode());
	await begin(page);
	await page.getByLabel('Mycket missnöjd').check();
	await next(page);
	await next(page);
	await back(page);
	await page.goBack();
	await readsOut(page, SATISFIED);
	expect(await page.getByLabel('Mycket missnöjd').isChecked()).toBe(true);
	await page.goForward();
	await page.goForward();
	await readsOut(page, STAIRWELL);
	await page.goBack();
	await page.goBack();
	await page.goBack();
	await page.getByRole('button', { name: 'Börja' }).waitFor();
});

fullTest('a link within the page keeps the step, and "back" from it too', async () => {
	const { page } = await openForm(browser, withCode());
	await begin(page);
	await next(page);
	const [question] = await shown(page);
	await page.evaluate(() => {
		location.hash = 'innehall';
	});
	await page.goBack();
	expect(await shown(page)).toEqual([question]);
	await page.goBack();
	await expect.poll(() => shown(page)).toEqual([SATISFIED]);
});

fullTest('Enter in the code field goes on, and a wrong code does not', async () => {
	const { page } = await openForm(browser);
	await begin(page);
	await page.getByLabel('Din kod').press('Enter');
	await page.getByRole('link', { name: 'Skriv koden som står i brevet.' }).waitFor();
	expect(await page.title()).toMatch(/^Fel: Din kod – /);
	await page.getByLabel('Din kod').fill(newCode());
	await page.getByLabel('Din kod').press('Enter');
	await readsOut(page, SATISFIED);
	expect(await page.title()).not.toMatch(/^Fel: /);
});

fullTest(
	'a typo in the code is told while it is typed, with its group where that is known',
	async () => {
		const { page } = await openForm(browser);
		await begin(page);
		await page.getByLabel('Din kod').pressSequentially('abcd-u');
		await page.getByText('Kontrollera tecknen i andra gruppen.').waitFor();
		const code = newCode();
		await page.getByLabel('Din kod').fill(code.slice(0, -1) + (code.endsWith('0') ? '1' : '0'));
		await page.getByText('Något tecken har blivit fel.').waitFor();
		await page.getByLabel('Din kod').fill(code);
		await page.getByText('Något tecken har blivit fel.').waitFor({ state: 'detached' });
	},
);

fullTest('a step with a wrong answer is not left', async () => {
	const { page } = await openForm(browser, withCode());
	await begin(page);
	await goOnTo(page, FIRST);
	for (const box of (await page.getByRole('checkbox').all()).slice(0, 4)) await box.check();
	await next(page);
	await page.getByRole('link', { name: 'Välj högst 3 svar.' }).click();
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('first');
	await page.getByRole('checkbox').first().uncheck();
	await next(page);
	await readsOut(page, COMMENT);
});

test('an error is an alert within what has the focus, and leads to its question before its field', async () => {
	const { page } = await openForm(browser, withCode());
	await begin(page);
	await goOnTo(page, FIRST);
	for (const box of (await page.getByRole('checkbox').all()).slice(0, 4)) await box.check();
	await next(page);
	const alert = page.locator('#fel:focus > [role="alert"]');
	await alert.getByRole('link').click();
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('first');
	const legend = await page.locator('legend:visible').boundingBox();
	// Below the way out, which stays where it is.
	const exit = await page.locator('.survey-exit a').boundingBox();
	expect(legend?.y).toBeGreaterThanOrEqual((exit?.y ?? 0) + (exit?.height ?? 0));
	expect(legend?.y).toBeLessThan(400);
});

fullTest('a choice that takes others back says which', async () => {
	const { page } = await openForm(browser, withCode());
	const says = (words: string) =>
		expect.poll(() => page.locator('.survey-notice').innerText()).toBe(words);
	await begin(page);
	while (!(await page.getByLabel('Nedskräpning').isVisible())) await next(page);
	await page.getByLabel('Nedskräpning').check();
	await page.locator('#problems-none').check();
	await says('Inte längre valt: Nedskräpning.');
	expect(await page.getByLabel('Nedskräpning').isChecked()).toBe(false);
	await page.getByLabel('Nedskräpning').check();
	await says('Inte längre valt: Inget av det här.');
	await page.getByLabel('Nedskräpning').uncheck();
	await says('');
});

fullTest(
	'how much room is left is said when that is little and nobody types, as the server counts',
	async () => {
		const { page, sent } = await openForm(browser, withCode());
		const room = page.locator('#comment + [role="status"]');
		await begin(page);
		await goOnTo(page, COMMENT);
		await page.clock.install();
		await page.clock.pauseAt(Date.now() + 1_000);
		await comment(page).fill('😀'.repeat(1_000));
		await comment(page).press('End');
		await comment(page).pressSequentially('!');
		await page.clock.runFor(900);
		expect(await room.innerText()).toBe('');
		await page.clock.runFor(100);
		await expect.poll(() => room.innerText()).toBe('Tecken för mycket: 1.');
		await comment(page).press('Backspace');
		await page.clock.runFor(1_000);
		await expect.poll(() => room.innerText()).toBe('Tecken kvar: 0.');
		await page.clock.resume();
		while ((await page.locator('.survey-next').textContent()) !== 'Skicka') await next(page);
		await send(page);
		await page.waitForURL('**/enkat/tack/');
		expect(sent[0]?.answers).toEqual({ comment: '😀'.repeat(1_000) });
	},
);

test('what the server finds wrong is shown where it can be mended, and then it is sent again', async () => {
	const errors = [{ field: 'code', code: 'code-unknown', detail: 'Vi hittar inte koden.' }];
	const { page, sent } = await openForm(browser, {
		...withCode(),
		reply: (route, tries) =>
			tries === 1
				? route.fulfill({ status: 422, json: { errors } })
				: route.fulfill({ json: { status: 'received' } }),
	});
	await begin(page);
	await page.getByLabel('Mycket nöjd').check();
	await goOnTo(page, CHECK);
	await send(page);
	await page.getByRole('link', { name: 'Vi hittar inte koden.' }).waitFor();
	await page.getByLabel('Din kod').fill(newCode());
	await next(page);
	await readsOut(page, CHECK);
	await send(page);
	await page.waitForURL('**/enkat/tack/');
	expect(new Set(sent.map(({ submission }) => submission)).size).toBe(2);
});

fullTest('nothing answered leads back to the first question, in words', async () => {
	const { page, sent } = await openForm(browser, withCode());
	await begin(page);
	await goOnTo(page, CHECK);
	await send(page);
	await page.getByRole('link', { name: 'Svara på minst en fråga.' }).waitFor();
	expect([await shown(page), sent]).toEqual([[SATISFIED], []]);
});

test('answers picked before the script came stay, and so does the long form', async () => {
	const { page, releaseScript } = await openForm(browser, { isScriptHeld: true });
	await page.getByLabel('Ganska missnöjd').check();
	await comment(page).fill('Tidig');
	releaseScript();
	await page.locator('[data-enhanced]').waitFor();
	expect((await shown(page)).length).toBeGreaterThan(10);
	await page.getByLabel('Nedskräpning').check();
	expect(await page.getByLabel('Ganska missnöjd').isChecked()).toBe(true);
	expect(await comment(page).inputValue()).toBe('Tidig');
});

fullTest(
	'a field that only has focus when the script comes keeps the form long, and its focus',
	async () => {
		const { page, releaseScript } = await openForm(browser, { isScriptHeld: true });
		await comment(page).focus();
		releaseScript();
		await page.locator('[data-enhanced]').waitFor();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('comment');
		expect(await comment(page).isVisible()).toBe(true);
	},
);

fullTest('who has followed "Börja" before the script came is asked for the code', async () => {
	const { page, releaseScript } = await openForm(browser, { isScriptHeld: true });
	await page.getByRole('link', { name: 'Börja' }).click();
	releaseScript();
	await page.locator('[data-enhanced]').waitFor();
	expect(await page.getByLabel('Din kod').isVisible()).toBe(true);
	expect([page.url(), await shown(page)]).toEqual([`${SITE}/enkat/`, []]);
});

fullTest('no entry of the history says what is asked', async () => {
	const { page } = await openForm(browser, withCode());
	await begin(page);
	const entries: string[] = [];
	const last = page.getByRole('button', { name: 'Skicka', exact: true });
	while ((await last.count()) === 0) {
		await next(page);
		entries.push(
			await page.evaluate(() => location.href + document.title + JSON.stringify(history.state)),
		);
	}
	const words = /stairwell|burglary|comment|age|Hur |inbrott|trapphus/;
	expect(entries.filter((entry) => words.test(entry))).toEqual([]);
});

fullTest(
	'"back" from the receipt leads past the form, and forward to the receipt again',
	async () => {
		const { page, sent } = await openForm(browser, { path: '/' });
		await page.goto(`${SITE}${withCode().path}`);
		await begin(page);
		await page.getByLabel('Mycket nöjd').check();
		await goOnTo(page, CHECK);
		await send(page);
		await page.waitForURL('**/enkat/tack/');
		await page.goBack();
		await page.waitForURL(`${SITE}/`);
		await page.goForward();
		await page.waitForURL('**/enkat/tack/');
		await page.goForward();
		await page.waitForURL('**/enkat/tack/');
		expect(sent).toHaveLength(1);
	},
);
