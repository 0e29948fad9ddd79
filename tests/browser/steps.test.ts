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

test('one question at a time is shown, and its heading has focus and stands in the title', async () => {
	const { page } = await openForm(browser);
	await begin(page);
	await page.getByLabel('Din kod').fill(newCode());
	await next(page);
	await readsOut(page, SATISFIED);
	expect(await shown(page)).toEqual([SATISFIED]);
	expect(await page.title()).toMatch(`${SATISFIED} – `);
	await next(page);
	await next(page);
	await readsOut(page, STAIRWELL);
	expect(await shown(page)).toEqual([STAIRWELL]);
	await page.getByText('Del 2 av 7: Nära hemmet').waitFor();
});

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

test('a step with a wrong answer is not left', async () => {
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

test('nothing answered leads back to the first question, in words', async () => {
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

test('"back" from the receipt leads past the form, and forward to the receipt again', async () => {
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
});
