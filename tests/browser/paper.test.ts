import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pathIn, paths } from '../../src/lib/paths.ts';
import type { Language } from '../../src/survey/rules/languages.ts';
import { loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { languagesOf } from '../../src/survey/rules/localize.ts';
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { axeFindings } from './axe.ts';
import { closePages } from './find-browser.ts';
import { openForm } from './open-form.ts';
import { useOwnFont } from './own-font.ts';
import { type RunningSite, startSite } from './running-site.ts';
import { openBrowser } from './shared-browser.ts';

let site: RunningSite;
let browser: Browser;
beforeAll(async () => {
	[site, browser] = await Promise.all([startSite(), openBrowser()]);
});
afterEach(() => closePages(browser));
afterAll(async () => {
	await browser.close();
	await site.stop();
});

async function open(javaScriptEnabled = true): Promise<Page> {
	const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
	await page.goto(site.address + paths.paper);
	return page;
}

/** Types in a form as staff do, who never leave the keyboard. */
async function typeIn(page: Page, code: string, text: string) {
	await page.keyboard.type(code);
	await page.keyboard.press('Enter');
	await page.keyboard.type('2');
	const problems = page.locator('#problems');
	for (let skipped = 0; skipped < 9 && !(await hasFocus(page, 'problems')); skipped += 1)
		await page.keyboard.press('Enter');
	await page.keyboard.type('113');
	expect(await problems.isChecked()).toBe(false);
	while (!(await hasFocus(page, 'comment'))) await page.keyboard.press('Enter');
	await page.keyboard.type(text);
	await page.keyboard.press('Control+Enter');
}
const hasFocus = (page: Page, question: string) =>
	page.evaluate(
		(name) => document.activeElement?.getAttribute('name') === name,
		`answers.${question}`,
	);
const status = (page: Page) => page.locator('.survey-notice').textContent();

test('staff type in one form after another by keyboard alone', async () => {
	const page = await open();
	await page.locator('#kod').focus();
	for (const [count, text] of [
		[1, 'Papper ett, fråga 2 med siffran 3'],
		[2, 'Papper två'],
	] as const) {
		await typeIn(page, await site.newCode('paper'), text);
		await expect.poll(() => status(page)).toContain(`Inskrivna blanketter: ${String(count)}.`);
		expect(await page.locator('#kod').evaluate((code) => code === document.activeElement)).toBe(
			true,
		);
		expect(await page.locator(':checked').count()).toBe(0);
		expect(await site.answers()).toContainEqual({
			satisfied: 'fairly-satisfied',
			problems: ['disturbances'],
			comment: text,
		});
	}
	// Others use this computer: no code of a tenant is left on it.
	expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toMatch(
		/[0-9A-Z]{12}/,
	);
});

test('a code for the web is refused in words, and nothing typed is lost', async () => {
	const page = await open();
	await page.locator('#kod').focus();
	await typeIn(page, await site.newCode('web'), 'Fel sorts kod');
	await page.getByRole('alert').getByText('hör inte till en pappersblankett').first().waitFor();
	expect(await page.locator('#comment').inputValue()).toBe('Fel sorts kod');
	expect(JSON.stringify(await site.answers())).not.toContain('Fel sorts kod');
});

fullTest('shift and Enter goes back, and a digit mends the answer', async () => {
	const page = await open();
	await page.locator('#kod').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.type('15');
	await page.keyboard.press('Shift+Enter');
	await page.keyboard.press('Shift+Enter');
	await page.keyboard.type('3');
	const checked = page.locator(':checked');
	expect(
		await checked.evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value'))),
	).toEqual(['neither', 'very-unsafe']);
});

fullTest('without JavaScript each stored form leads to the next', async () => {
	const page = await open(false);
	expect(await page.locator('#sparat').isVisible()).toBe(false);
	await page.locator('#kod').fill(await site.newCode('paper'));
	await page.locator('#comment').fill('Papper utan skript');
	await page.locator('.survey-next').click();
	await page.locator('#sparat').waitFor();
	expect(await page.locator('#kod').inputValue()).toBe('');
	expect(await site.answers()).toContainEqual({ comment: 'Papper utan skript' });
});

const [survey] = loadQuestionnaires().filter(({ id }) => id === '2026');
if (survey === undefined) throw new Error('There is no survey 2026');

describe.each(testSize<Language[]>(['sv'], languagesOf(survey)))(
	'in the language "%s"',
	(language) => {
		test('the form is one sheet of A4, printed on both sides', async () => {
			const page = await (await browser.newContext()).newPage();
			await page.goto(site.address + pathIn(language, paths.paper));
			await page.evaluate(useOwnFont);
			const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
			expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(2);
			const [, ...size] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
			// A4 in points: 210 by 297 mm.
			expect(size.map((points) => Math.round(Number(points) / 10))).toEqual([59, 84]);
		});

		fullTest('the screen has nothing that axe finds', async () => {
			const { page } = await openForm(browser, { path: pathIn(language, paths.paper) });
			expect(await axeFindings(page)).toEqual([]);
		});
	},
);
