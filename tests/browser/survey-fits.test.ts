import type { Browser, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { pathIn, paths } from '../../src/lib/paths.ts';
import { surveyStrings } from '../../src/strings/survey.ts';
import { newCode } from '../../src/survey/rules/code.ts';
import { type Language, LANGUAGES } from '../../src/survey/rules/languages.ts';
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { browserWithText } from './browser-with-text.ts';
import { openForm } from './open-form.ts';
import { useOwnFont } from './own-font.ts';
import { textFaults } from './in-page/text-faults.ts';

let browser: Browser;
afterEach(() => browser.close());

const PHONE = { width: 360, height: 740 };
/** An ordinary phone, and a window of 1280 that is enlarged to 400 %, or whose text is to 200 %. */
const WINDOWS: [number, { width: number; height: number }[]][] = [
	[16, testSize([], [PHONE, { width: 320, height: 256 }])],
	[
		32,
		testSize(
			[{ width: 320, height: 640 }],
			[
				{ width: 320, height: 640 },
				{ width: 1280, height: 720 },
			],
		),
	],
];
const usual = testSize<readonly Language[]>(['sv'], LANGUAGES);

/** Opens the form with text of so many pixels, and looks at each step in turn. */
async function walk(
	pixels: number,
	viewport: typeof PHONE,
	language: Language,
	look: (page: Page, title: string) => Promise<void>,
) {
	browser = await browserWithText(pixels);
	const context = await browser.newContext({ viewport });
	const path = `${pathIn(language, paths.survey)}#kod=${newCode()}`;
	const { page } = await openForm(browser, { context, path });
	await page.evaluate(useOwnFont);
	const { send } = surveyStrings(language).form;
	for (;;) {
		const title = await page.title();
		await look(page, title);
		const main = page.locator('.survey-next');
		if ((await main.textContent()) === send) return;
		await main.evaluate((button: HTMLElement) => {
			button.click();
		});
		await expect.poll(() => page.title()).not.toBe(title);
	}
}

describe.each(usual)('on a phone, in the language "%s",', (language) => {
	fullTest(
		'a question is seen with its first answer, and with six answers the way on',
		async () => {
			await walk(16, PHONE, language, async (page, title) => {
				const seen = await page.evaluate(whatIsSeen);
				if (seen.answers === 0) return;
				expect([title, seen]).toEqual([
					title,
					{ ...seen, question: true, first: true, next: seen.answers > 6 ? seen.next : true },
				]);
			});
		},
	);
});

/** Runs in the page, where nobody has scrolled. */
function whatIsSeen() {
	const shown = (selector: string) =>
		[...document.querySelectorAll(selector)].filter((found) => found.checkVisibility());
	const isSeen = (found: Element | undefined) => {
		if (found === undefined) return false;
		const { top, bottom } = found.getBoundingClientRect();
		const exit = document.querySelector('.survey-exit')?.getBoundingClientRect().bottom ?? 0;
		return top >= exit && bottom <= innerHeight;
	};
	const answers = shown('.survey-choices .survey-choice');
	return {
		answers: answers.length,
		question: isSeen(shown('legend')[0]),
		first: isSeen(answers[0]),
		next: isSeen(shown('.survey-next')[0]),
	};
}

const ROWS = WINDOWS.flatMap(([pixels, windows]) =>
	windows.flatMap((viewport) => usual.map((language) => ({ pixels, viewport, language }))),
);
test.each(ROWS)(
	'with text of $pixels pixels in a window of $viewport.width × $viewport.height, in the language "$language", nothing is parted, sideways or below the way out',
	async ({ pixels, viewport, language }) => {
		await walk(pixels, viewport, language, async (page, title) => {
			expect([title, await page.evaluate(whatIsCovered)]).toEqual([title, []]);
			expect({ title, ...(await page.evaluate(textFaults, pixels)) }).toEqual({
				title,
				broken: [],
				sideways: 0,
				small: [],
			});
		});
	},
);

/** Runs in the page: the controls that the way out covers when they get focus. */
function whatIsCovered() {
	const controls = document.querySelectorAll<HTMLElement>('main :is(a, button, input, textarea)');
	const exit = document.querySelector('.survey-exit');
	return [...controls].flatMap((control) => {
		if (exit?.contains(control) !== false || !control.checkVisibility()) return [];
		control.focus();
		const { left, top, right, bottom } = control.getBoundingClientRect();
		const way = exit.getBoundingClientRect();
		const isBeside = control.classList.contains('survey-back');
		const link = (isBeside ? exit.querySelector('a') : exit)?.getBoundingClientRect() ?? way;
		const isApart =
			bottom <= link.top || top >= link.bottom || right <= link.left || left >= link.right;
		return isApart ? [] : [control.outerHTML];
	});
}
