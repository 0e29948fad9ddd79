import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pathIn, paths } from '../../src/lib/paths.ts';
import { surveyStrings } from '../../src/strings/survey.ts';
import {
	ADDRESS,
	aForm,
	afterClosing,
	beforeOpening,
	formRequest,
	startHandler,
} from '../../src/survey/receive/handler-fixture.ts';
import { newCode } from '../../src/survey/rules/code.ts';
import type { Language } from '../../src/survey/rules/languages.ts';
import { loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { languagesOf } from '../../src/survey/rules/localize.ts';
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { axeFindings } from './axe.ts';
import { builtFrame } from './built-frame.ts';
import { closePages } from './find-browser.ts';
import { openForm, SITE, withoutScript } from './open-form.ts';
import { openBrowser } from './shared-browser.ts';

const PHONE = { width: 320, height: 640 };
type Look = 'light' | 'dark';
const SWEDISH = [['sv', 'light']] as [Language, Look][];
const ARABIC = [['ar', 'dark']] as [Language, Look][];
/** Every language has the same form and colours: in both looks it is seen from the left and the right. */
const ALL = [
	...[...new Set(loadQuestionnaires().flatMap(languagesOf))].map((language): [Language, Look] => [
		language,
		'light',
	]),
	['sv', 'dark'] as [Language, Look],
	...ARABIC,
];
/** What the server may say, beside the form or instead of it. */
const ANSWERS = [
	['errors', [], {}],
	['closed', [], afterClosing],
	['unavailable', [], { secret: undefined }],
	['not open', [], beforeOpening],
	['cross-site', [], {}],
	['too large', [['answers.comment', 'x'.repeat(40_000)]], {}],
] as const;

let browser: Browser;
let handler: Awaited<ReturnType<typeof startHandler>>;
beforeAll(async () => {
	[browser, handler] = await Promise.all([openBrowser(), startHandler()]);
});
afterEach(() => closePages(browser));
afterAll(() => Promise.all([browser.close(), handler.stop()]));

/** Nothing that axe finds, and nothing that has to be scrolled sideways. */
async function expectNothing(page: Page, where: string) {
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect([where, width, await axeFindings(page)]).toEqual([where, PHONE.width, []]);
}

/** axe needs a page where scripts may run: the plain form is one whose own script never comes. */
async function open(
	language: Language,
	colorScheme: Look,
	options: { isScriptHeld?: boolean } = {},
): Promise<Page> {
	const context = await browser.newContext({ colorScheme, viewport: PHONE });
	const path = pathIn(language, paths.survey);
	const { page } = await openForm(browser, { context, path, ...options });
	return page;
}

/** What may be answered or read on a step: those of one kind differ in their words alone. */
const kindOf = (page: Page) =>
	page
		.locator(':is(input, textarea, dl):visible')
		.evaluateAll((parts) =>
			[...new Set(parts.map((part) => part.getAttribute('type') ?? part.localName))].join(),
		);

test.each(testSize(ARABIC, ALL))(
	'the plain form in the language "%s", %s',
	async (language, look) => {
		const page = await open(language, look, { isScriptHeld: true });
		await expectNothing(page, 'long form');
	},
);

describe.each(testSize(SWEDISH, ALL))('in the language "%s", %s', (language, look) => {
	const strings = surveyStrings(language);
	const next = (page: Page) => page.locator('.survey-next').click();

	/** Where the steps that are looked at have every part already. */
	const inFull = testSize(() => Promise.resolve(), expectNothing);

	test('each kind of step, with a draft kept, and the check', async () => {
		const page = await open(language, look);
		await inFull(page, 'start');
		await next(page);
		await inFull(page, 'code');
		await next(page);
		await page.locator('#fel').waitFor();
		await expectNothing(page, 'code is missing');
		await page.locator('#kod').fill('U');
		await inFull(page, 'typo in the code');
		await page.locator('#kod').fill(newCode());
		await page.getByLabel(strings.form.draft.label).check();
		let shown = '';
		const kinds = new Set<string>();
		while ((await page.locator('.survey-next').textContent()) !== strings.form.send) {
			await next(page);
			await expect.poll(() => page.title()).not.toBe(shown);
			shown = await page.title();
			const kind = await kindOf(page);
			if (testSize(!kinds.has(kind), true)) await expectNothing(page, shown);
			kinds.add(kind);
		}
	});

	fullTest('a draft that is found', async () => {
		const page = await open(language, look);
		await next(page);
		await page.getByLabel(strings.form.draft.label).check();
		const { page: other } = await openForm(browser, {
			context: page.context(),
			path: pathIn(language, paths.survey),
		});
		await other.getByRole('button', { name: strings.form.draft.open }).waitFor();
		await expectNothing(other, 'draft');
	});

	test.each(testSize(ANSWERS.slice(0, 1), [...ANSWERS]))(
		'the page that says %s',
		async (name, more, changes) => {
			const fields = [...aForm(''), ...more] as [string, string][];
			const headers = name === 'cross-site' ? { 'Sec-Fetch-Site': 'cross-site' } : {};
			await expectPage(language, look, fields, headers, changes);
		},
	);

	fullTest('the page that says that the code has been used', async () => {
		const fields: [string, string][] = [
			['survey', '2026'],
			['code', await handler.code()],
			['answers.comment', 'Hej'],
		];
		await handler.send(formRequest(fields), { surveys: loadQuestionnaires() });
		await expectPage(language, look, fields, {}, {});
	});

	type Changes = Parameters<typeof handler.send>[1];

	async function expectPage(
		language: Language,
		look: Look,
		fields: [string, string][],
		headers: Record<string, string>,
		changes: Changes,
	) {
		const response = await handler.send(
			new Request(`${ADDRESS}?language=${language}`, formRequest(fields, headers)),
			{ frame: builtFrame, surveys: loadQuestionnaires(), ...changes },
		);
		const html = withoutScript(await response.text());
		const page = await open(language, look);
		await page.route('**/api/survey', (route) =>
			route.fulfill({ status: response.status, contentType: 'text/html', body: html }),
		);
		await page.goto(`${SITE}/api/survey`);
		expect(await page.locator('html').getAttribute('lang')).toBe(
			language === 'lattlast' ? 'sv' : language,
		);
		await expectNothing(page, String(response.status));
	}
});
