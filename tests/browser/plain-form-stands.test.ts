import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { EXIT_ADDRESS } from '../../src/survey/form/page/exit-address.ts';
import { newCode } from '../../src/survey/rules/code.ts';
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { type Breakage, breakages } from './break-script.ts';
import { closePages, launchBrowser } from './find-browser.ts';
import {
	begin,
	comment,
	goOnTo,
	next,
	type Opened,
	openForm,
	receive,
	send,
	SITE,
} from './open-form.ts';

const COMMENT = 'Vill du berätta något mer om tryggheten där du bor?';
const LAST = 'Kontrollera dina svar';
const PHONE = { width: 360, height: 740 };
/** The most telling ones, where there is no time for all. */
const USUAL = ['an error in the middle of the first rendering'];

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());

/** The server, for a script and for a form that is posted. */
const reply = (route: Route) =>
	route.request().headers()['content-type'] === 'application/json'
		? receive(route)
		: route.fulfill({ status: 303, headers: { location: '/enkat/tack/' } });

/** From the letter's link. */
async function open(code: string, { before = '', rewrite }: Partial<Breakage> = {}) {
	const context = await browser.newContext({ bypassCSP: true, viewport: PHONE });
	await context.addInitScript({ content: before });
	return openForm(browser, {
		context,
		reply,
		path: `/enkat/#kod=${code}`,
		...(rewrite && { rewrite }),
	});
}

const satisfied = (page: Page) => page.getByLabel('Ganska nöjd', { exact: true });
const main = (page: Page) => page.locator('.survey-next');
const received = (page: Page) => page.waitForURL('**/enkat/tack/');
const isEnhanced = async (page: Page) => (await page.locator('[data-enhanced]').count()) === 1;

/** Whatever form is there: answers what is asked, and presses on to the receipt. */
async function answerToReceipt(page: Page, text: string) {
	const isReceived = () => page.url().endsWith('/tack/');
	const view = async () => `${await page.title()} ${(await main(page).allTextContents()).join()}`;
	for (let presses = 0; presses < 30 && !isReceived(); presses += 1) {
		if (await satisfied(page).isVisible()) await satisfied(page).check();
		if (await comment(page).isVisible()) await comment(page).fill(text);
		const before = await view();
		await main(page).click();
		const isOn = async () =>
			isReceived() || ((await main(page).count()) === 1 && (await view()) !== before);
		await expect.poll(isOn).toBe(true);
	}
}

/** What was sent last, by script or as a form. */
function lastSent({ sent }: Opened) {
	const fields = new Map(Object.entries(sent.at(-1) ?? {}));
	const answers = fields.get('answers') ?? {
		satisfied: fields.get('answers.satisfied'),
		comment: fields.get('answers.comment'),
	};
	return { code: fields.get('code'), answers };
}

const sentWith = (code: string, text: string) => ({
	code,
	answers: expect.objectContaining({ satisfied: 'fairly-satisfied', comment: text }) as unknown,
});

describe('from the letter to the receipt in a browser with', () => {
	test.each(testSize(USUAL, Object.keys(breakages)))('%s', async (name) => {
		const breakage = breakages[name] ?? { isEnhanced: true };
		const code = newCode();
		const opened = await open(code, breakage);
		const { page } = opened;
		await expect.poll(() => isEnhanced(page)).toBe(breakage.isEnhanced);
		expect(await page.locator('#kod').inputValue()).toBe(code);
		expect(page.url()).not.toContain(code);
		await answerToReceipt(page, name);
		expect(lastSent(opened)).toEqual(sentWith(code, name));
	});
});

/** From the next press on the script is no more. */
async function failIn(page: Page) {
	await page.evaluate(() => {
		history.pushState = () => {
			throw new Error('From now on');
		};
	});
	await next(page);
	await expect.poll(() => isEnhanced(page)).toBe(false);
}

describe('when the script fails on the way', () => {
	test('the form stands there, at the same question, with what was chosen, and posts', async () => {
		const code = newCode();
		const opened = await open(code);
		const { page } = opened;
		await begin(page);
		await satisfied(page).check();
		await failIn(page);
		expect(await satisfied(page).isChecked()).toBe(true);
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
			'Hur nöjd är du med tryggheten i ditt bostadsområde?',
		);
		expect(await page.title()).toMatch(/^Trygghetsenkäten/);
		await comment(page).fill('Ändå');
		await send(page);
		await received(page);
		expect(lastSent(opened)).toEqual(sentWith(code, 'Ändå'));
	});

	test('who leaves in a hurry leaves no answer behind', async () => {
		const { page } = await open(newCode());
		await begin(page);
		await satisfied(page).check();
		await goOnTo(page, COMMENT);
		await page.getByLabel('Spara svaren på den här enheten').check();
		await comment(page).fill('Mörkt på gården');
		await failIn(page);
		const { origins } = await page.context().storageState();
		expect(JSON.stringify(origins)).toContain('Mörkt på gården');
		await page.route(EXIT_ADDRESS, (route) => route.fulfill({ body: 'Vädret' }));
		await page.getByRole('link', { name: 'Lämna sidan snabbt' }).last().click();
		await page.waitForURL(EXIT_ADDRESS);
		expect((await page.context().storageState()).origins).toEqual([]);
		await page.goto(`${SITE}/resultat/`);
		expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toMatch(/satisf|Mörkt/);
	});

	fullTest('Shift is no longer told of as a way out', async () => {
		const { page } = await open(newCode());
		await begin(page);
		const told = page.locator('.survey-exit a[aria-describedby="lamna-hjalp"] + #lamna-hjalp');
		expect(await told.textContent()).toContain('Shift tre gånger');
		await failIn(page);
		expect(await page.locator('.survey-exit').innerHTML()).not.toMatch(/lamna-hjalp|Shift/);
	});

	fullTest('in the press that sends, that press sends', async () => {
		const code = newCode();
		const opened = await open(code);
		const { page } = opened;
		await begin(page);
		await satisfied(page).check();
		await goOnTo(page, COMMENT);
		await comment(page).fill('Till sist');
		await goOnTo(page, LAST);
		await page.evaluate(() => {
			Object.fromEntries = () => {
				throw new Error('From now on');
			};
		});
		await send(page);
		await received(page);
		expect(lastSent(opened)).toEqual(sentWith(code, 'Till sist'));
	});
});

const FORMS = [
	['in the plain form', breakages['nothing of all this'] ?? {}],
	['one question at a time', {}],
] as const;
describe.each(testSize(FORMS.slice(0, 1), [...FORMS]))(
	'%s, another language in the list of the page',
	(_, breakage) => {
		const arabic = (page: Page) => page.locator('a[data-language="ar"]');

		fullTest('takes the code of the link along', async () => {
			const code = newCode();
			const { page, sent } = await open(code, breakage);
			await arabic(page).click();
			await page.waitForURL('**/ar/enkat/');
			expect(await page.locator('#kod').inputValue()).toBe(code);
			expect(sent).toEqual([]);
		});

		fullTest('takes along what has been answered', async () => {
			const code = newCode();
			const { page, sent } = await open(code, breakage);
			if (await isEnhanced(page)) await begin(page);
			await satisfied(page).check();
			await arabic(page).click();
			// The server answers here, with the step that the form asked for.
			await page.waitForURL(/\/tack\//);
			expect(sent).toEqual([
				expect.objectContaining({ switch: 'ar', code, 'answers.satisfied': 'fairly-satisfied' }),
			]);
		});
	},
);

fullTest('in the plain form, a second link with a code fills that one in', async () => {
	const { page } = await open(newCode(), breakages['nothing of all this']);
	const other = newCode();
	await page.goto(`${page.url()}#kod=${other}`);
	await expect.poll(() => page.locator('#kod').inputValue()).toBe(other);
	expect(page.url()).not.toContain(other);
});
