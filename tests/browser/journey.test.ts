import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pathIn, paths } from '../../src/lib/paths.ts';
import { fillIn } from '../../src/strings/fill-in.ts';
import { frameStrings } from '../../src/strings/frame.ts';
import { surveyStrings } from '../../src/strings/survey.ts';
import { type Language, languageTag } from '../../src/survey/rules/languages.ts';
import { loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { languagesOf, localize, questionsOf } from '../../src/survey/rules/localize.ts';
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { closePages, launchBrowser } from './find-browser.ts';
import { pressOn } from './keyboard/press-on.ts';
import { type RunningSite, startSite } from './running-site.ts';
import { openBrowser } from './shared-browser.ts';

const PHONE = { width: 320, height: 640 };

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

/** A page that notes every breach of the policy and every request to another host. */
async function openPage(
	javaScriptEnabled: boolean,
	path = '/',
): Promise<{ page: Page; breaches: string[] }> {
	const context = await browser.newContext({ javaScriptEnabled, viewport: PHONE });
	const page = await context.newPage();
	const breaches: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') breaches.push(message.text());
	});
	page.on('pageerror', (error) => breaches.push(error.message));
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== site.address) breaches.push(request.url());
	});
	await page.goto(site.address + path);
	return { page, breaches };
}

const choice = (page: Page, question: string, option: string) =>
	page.locator(`[name="answers.${question}"][value="${option}"]`);
const comment = (page: Page) => page.locator('[name="answers.comment"]');
const code = (page: Page) => page.locator('#kod');
const main = (page: Page) => page.locator('.survey-next');
const thanks = (page: Page, language: Language) =>
	page.waitForURL(`${site.address}${pathIn(language, paths.surveyThanks)}`);

async function answer(page: Page, text: string) {
	await choice(page, 'satisfied', 'fairly-satisfied').check();
	await choice(page, 'problems', 'littering').check();
	await comment(page).fill(text);
}
const answered = (text: string) => ({
	satisfied: 'fairly-satisfied',
	problems: ['littering'],
	comment: text,
});

const [survey] = loadQuestionnaires().filter(({ id }) => id === '2026');
if (survey === undefined) throw new Error('There is no survey 2026');
const languages = languagesOf(survey);

/** One is written from the left, one from the right: the others have the same form. */
const LEFT = testSize<Language[]>(['sv'], languages);
const RIGHT = testSize<Language[]>(['ar'], languages);

describe('by keyboard alone', () => {
	test.each(LEFT)(
		'with JavaScript, one question at a time, in the language "%s"',
		async (language) => {
			const strings = surveyStrings(language);
			const path = pathIn(language, paths.survey);
			const [firstQuestion] = questionsOf(localize(survey, language));
			const own = await site.newCode();
			const { page, breaches } = await openPage(true, path);
			await pressOn(page, main(page));
			await pressOn(page, code(page));
			await page.keyboard.type(own.toLowerCase().replaceAll('-', ' '));
			await page.keyboard.press('Enter');
			await page.getByRole('heading', { name: firstQuestion?.text ?? '', exact: true }).waitFor();
			await pressOn(page, choice(page, 'satisfied', 'very-satisfied'), 'Space');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			while ((await main(page).textContent()) !== strings.form.send) {
				const box = choice(page, 'problems', 'littering');
				if (await box.isVisible()) await pressOn(page, box, 'Space');
				if (await comment(page).isVisible()) {
					await pressOn(page, comment(page));
					await page.keyboard.type(`Keys ${language}`);
				}
				const title = await page.title();
				await pressOn(page, main(page));
				await expect.poll(() => page.title()).not.toBe(title);
			}
			await pressOn(page, main(page));
			await thanks(page, language);
			expect(await page.locator('html').getAttribute('lang')).toBe(languageTag(language));
			expect(await site.answers()).toContainEqual(answered(`Keys ${language}`));
			expect(breaches).toEqual([]);
		},
	);

	test.each(RIGHT)('without JavaScript, the long form, in the language "%s"', async (language) => {
		const path = pathIn(language, paths.survey);
		const own = await site.newCode();
		const { page, breaches } = await openPage(false, path);
		await pressOn(page, code(page));
		await page.keyboard.type(own);
		await pressOn(page, choice(page, 'satisfied', 'very-satisfied'), 'Space');
		await page.keyboard.press('ArrowDown');
		await pressOn(page, choice(page, 'problems', 'littering'), 'Space');
		await pressOn(page, comment(page));
		await page.keyboard.type(`Plain ${language}`);
		await pressOn(page, main(page));
		await thanks(page, language);
		expect(await site.answers()).toContainEqual(answered(`Plain ${language}`));
		expect(breaches).toEqual([]);
	});
});

fullTest.each(LEFT)(
	'without JavaScript a wrong code brings the form back, with every answer and the way on, in the language "%s"',
	async (language) => {
		const strings = surveyStrings(language);
		const path = pathIn(language, paths.survey);
		const text = `Fel & "kod" <b>$&</b> ${language}`;
		const own = await site.newCode();
		const { page, breaches } = await openPage(false, path);
		await answer(page, text);
		await code(page).fill(own.slice(1));
		await main(page).click();
		expect(await page.title()).toMatch(new RegExp(`^${strings.errors.titlePrefix}`));
		expect(await choice(page, 'satisfied', 'fairly-satisfied').isChecked()).toBe(true);
		const { checkGroup, groups } = strings.form.code;
		const words = `${strings.problems['code-length']} ${fillIn(checkGroup, { group: groups[0] })}`;
		await page.getByRole('alert').getByRole('link', { name: words }).click();
		await code(page).fill(own);
		await main(page).click();
		await thanks(page, language);
		expect(await site.answers()).toContainEqual(answered(text));
		// The browser itself reports the 422 as an error; no other is allowed.
		expect(breaches.filter((breach) => !breach.includes('422'))).toEqual([]);
	},
);

/** Each language and the one after it. */
const switches = languages.slice(1).map((to, index) => [languages[index] ?? 'sv', to] as const);

test.each(testSize(switches.slice(-1), switches))(
	'without JavaScript, from %s to %s with all answers',
	async (from, to) => {
		const own = await site.newCode();
		const { page } = await openPage(false, pathIn(from, paths.survey));
		await answer(page, `Byte till ${to}`);
		await code(page).fill(own);
		await page.locator(`button[name="switch"][value="${to}"]`).click();
		expect(await page.locator('html').getAttribute('lang')).toBe(languageTag(to));
		expect(await main(page).textContent()).toBe(surveyStrings(to).form.send);
		await main(page).click();
		await thanks(page, to);
		expect(await site.answers()).toContainEqual(answered(`Byte till ${to}`));
	},
);

const CONTROLS = [
	['the list of the page', 'a[data-language="en"]'],
	['the button of the form', 'button[name="switch"][value="en"]'],
] as const;
test.each(testSize(CONTROLS.slice(0, 1), [...CONTROLS]))(
	'with JavaScript %s changes language on the same step, with all answers',
	async (_, control) => {
		const { page } = await openPage(true, `${paths.survey}#kod=${await site.newCode()}`);
		await main(page).click();
		await choice(page, 'satisfied', 'fairly-satisfied').check();
		await main(page).click();
		await choice(page, 'out-late', 'very-safe').check();
		await page.locator(control).click();
		await page.locator('html[lang="en"] [data-enhanced]').waitFor();
		expect(await choice(page, 'out-late', 'very-safe').isVisible()).toBe(true);
		expect(await choice(page, 'out-late', 'very-safe').isChecked()).toBe(true);
		await page.getByRole('button', { name: surveyStrings('en').form.back }).click();
		expect(await choice(page, 'satisfied', 'fairly-satisfied').isChecked()).toBe(true);
	},
);

describe('with JavaScript, in another language', () => {
	const strings = surveyStrings('en').form;
	const changeLanguage = async (page: Page) => {
		await page.locator('a[data-language="en"]').click();
		await page.locator('html[lang="en"] [data-enhanced]').waitFor();
	};

	fullTest('answers are still kept on the device, also those that come next', async () => {
		const { page } = await openPage(true, `${paths.survey}#kod=${await site.newCode()}`);
		await main(page).click();
		await choice(page, 'satisfied', 'fairly-satisfied').check();
		await page.getByLabel(surveyStrings('sv').form.draft.label).check();
		await changeLanguage(page);
		expect(await page.getByLabel(strings.draft.label).isChecked()).toBe(true);
		await main(page).click();
		await choice(page, 'out-late', 'very-safe').check();
		// Where the form was posted to, the browser is sent to the page of the survey.
		await page.reload();
		await page.getByRole('button', { name: surveyStrings('sv').form.draft.open }).click();
		await expect.poll(() => choice(page, 'out-late', 'very-safe').isChecked()).toBe(true);
		expect(await choice(page, 'satisfied', 'fairly-satisfied').isChecked()).toBe(true);
	});

	fullTest('answers that nobody has opened yet are still offered', async () => {
		const letter = `${paths.survey}#kod=${await site.newCode()}`;
		const { page } = await openPage(true, letter);
		await main(page).click();
		await choice(page, 'satisfied', 'fairly-satisfied').check();
		await page.goto(site.address + paths.anonymity);
		await page.goto(site.address + letter);
		await changeLanguage(page);
		await page.getByRole('button', { name: strings.draft.open }).click();
		expect(await choice(page, 'satisfied', 'fairly-satisfied').isVisible()).toBe(true);
		expect(await choice(page, 'satisfied', 'fairly-satisfied').isChecked()).toBe(true);
	});
});

fullTest('from the start page to the survey, and back to the area', async () => {
	const { page, breaches } = await openPage(false);
	await page.locator('#omrade ~ div summary').first().click();
	await page.locator('#omrade ~ div').getByRole('link', { name: 'Lindgläntan' }).first().click();
	await page.waitForURL('**/omraden/lindglantan/');
	await page.getByText(frameStrings('sv').menu, { exact: true }).click();
	await page.getByRole('navigation').getByRole('link', { name: 'Enkäten' }).first().click();
	await page.waitForURL('**/enkat/');
	expect(breaches).toEqual([]);
});

fullTest('the form is one request, and its font and icon are two more', async () => {
	// Only a browser with tabs asks for the icon.
	await using whole = await launchBrowser();
	const page = await whole.newPage();
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.goto(site.address + paths.survey);
	const font: unknown = expect.stringMatching(/^\/_astro\/fonts\/\w+\.woff2$/);
	// The icon comes last of all.
	await expect.poll(() => requests.toSorted()).toEqual([font, paths.survey, '/favicon.svg']);
});

test('a link with the code fills it in, leaves the address bar, and asks for no code', async () => {
	const { page } = await openPage(true, `${paths.survey}#kod=${site.code}`);
	await page.waitForURL(`${site.address}/enkat/`);
	expect(await code(page).inputValue()).toBe(site.code);
	await main(page).click();
	expect(await choice(page, 'satisfied', 'very-satisfied').isVisible()).toBe(true);
});

test('an answer whose receipt was lost on the way is stored once', async () => {
	const { page } = await openPage(true, `${paths.survey}#kod=${await site.newCode()}`);
	let isLost = false;
	await page.route('**/api/survey*', async (route) => {
		await route.fetch();
		if (isLost) return route.continue();
		isLost = true;
		return route.abort();
	});
	await main(page).click();
	await choice(page, 'satisfied', 'fairly-satisfied').check();
	while ((await main(page).textContent()) !== 'Skicka') {
		if (await comment(page).isVisible()) await comment(page).fill('Förlorat kvitto');
		const title = await page.title();
		await main(page).click();
		await expect.poll(() => page.title()).not.toBe(title);
	}
	await main(page).click();
	await thanks(page, 'sv');
	const stored = (await site.answers()).filter((answers) =>
		JSON.stringify(answers).includes('Förlorat kvitto'),
	);
	expect(stored).toHaveLength(1);
});

fullTest('a used code gets words that help', async () => {
	const own = await site.newCode();
	for (const [round, words] of [
		['first', 'Tack för ditt svar'],
		['second', 'Då har vi ditt svar'],
	] as const) {
		const { page } = await openPage(false, paths.survey);
		await answer(page, `Used ${round}`);
		await code(page).fill(own);
		await main(page).click();
		await page.getByText(words).first().waitFor();
	}
	const stored = JSON.stringify(await site.answers());
	expect([stored.includes('Used first'), stored.includes('Used second')]).toEqual([true, false]);
});
