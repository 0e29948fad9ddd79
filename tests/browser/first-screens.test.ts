import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathIn, paths } from '../../src/lib/paths.ts';
import { type Language, LANGUAGES } from '../../src/survey/rules/languages.ts';
import { testSize } from '../test-size.ts';
import { browserWithText } from './browser-with-text.ts';
import { openBuilt } from './open-built.ts';
import { useOwnFont } from './own-font.ts';

const PHONE = { width: 360, height: 740 };
const SCREEN = PHONE.height;
/** With all there is, an ordinary one, and one that has nothing of its own. */
const DISTRICTS = ['lindglantan', 'kvarnlyckan', 'tegelvallen'];

let browser: Browser;
let page: Page;
const openAt = async (pixels: number) => {
	browser = await browserWithText(pixels);
	page = await openBuilt(browser, '/', { viewport: PHONE });
};
const go = async (path: string) => {
	await page.goto(path);
	await page.evaluate(useOwnFont);
};
const bottomOf = (selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element) => element.getBoundingClientRect().bottom + scrollY);

const topOf = (selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element) => element.getBoundingClientRect().top + scrollY);

/** Runs in the page: where each begins, in the direction of the page. */
const startsOf = (elements: Element[]) =>
	elements.map((element) => {
		const { left, right } = element.getBoundingClientRect();
		return Math.round(document.dir === 'rtl' ? right : left);
	});

const USUAL = testSize<readonly Language[]>(['sv', 'ar'], LANGUAGES);

describe.each(testSize([20], [16, 20]))('with text of %s pixels', (pixels) => {
	beforeAll(() => openAt(pixels));
	afterAll(() => browser.close());

	test.each(USUAL)(
		'the start page in "%s" has on two screens what a tenant came for',
		async (language) => {
			await go(pathIn(language, paths.start));
			expect(await bottomOf('[data-find-area] input')).toBeLessThanOrEqual(SCREEN);
			for (const errand of [
				'section[aria-labelledby="enkat"]',
				'section[aria-labelledby="omradesdag"] li bdi',
				'main a[href="tel:112"]',
				'main a[href="tel:11414"]',
			])
				expect([errand, (await bottomOf(errand)) <= 2 * SCREEN]).toEqual([errand, true]);
		},
	);
});

describe('with text of 28 pixels', () => {
	beforeAll(() => openAt(28));
	afterAll(() => browser.close());

	test.each(USUAL)(
		'the field of the start page in "%s" is on the first screen',
		async (language) => {
			await go(pathIn(language, paths.start));
			expect(await bottomOf('[data-find-area] input')).toBeLessThanOrEqual(SCREEN);
		},
	);
});

describe('with text of 16 pixels', () => {
	beforeAll(() => openAt(16));
	afterAll(() => browser.close());

	describe.each(USUAL)('in "%s"', (language) => {
		test.each(DISTRICTS)(
			'the head and the four answers of %s stand on the first screen',
			async (id) => {
				await go(pathIn(language, paths.district(id)));
				expect(await bottomOf('body > header')).toBeLessThan(120);
				expect(await bottomOf('main header dl')).toBeLessThan(600);
			},
		);

		test('the first answers begin below each other, and what a number is for stands beside it', async () => {
			await go(pathIn(language, paths.district('lindglantan')));
			const answers = page.locator('main header dl div:not(.help) dd');
			expect(new Set(await answers.evaluateAll(startsOf)).size).toBe(1);
			const numbers = page.locator('main header dl li');
			expect(new Set(await numbers.locator('b').evaluateAll(startsOf)).size).toBe(1);
			const names = numbers.locator('span');
			expect(new Set(await names.evaluateAll(startsOf)).size).toBe(1);
			const lines = await numbers.evaluateAll((all) => all.map((item) => item.clientHeight));
			expect(Math.max(...lines)).toBeLessThan(32);
		});

		test('on paper a district has whom to call below its name, and nothing that is folded', async () => {
			await go(pathIn(language, paths.district('lindglantan')));
			await page.emulateMedia({ media: 'print' });
			const shown = page.locator('main header dl').locator('a:visible');
			expect(
				await shown.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
			).toSatisfy((all: string[]) => all.length === 5 && all.every((to) => to.startsWith('tel:')));
			const marks = page.locator('main summary');
			const styles = await marks.evaluateAll((all) =>
				all.map((of) => getComputedStyle(of).listStyleType),
			);
			expect(new Set(styles)).toEqual(new Set(['none']));
			await page.emulateMedia({ media: null });
		});

		test('a district is five screens at most, and with nothing of its own help ends on the second', async () => {
			await go(pathIn(language, paths.district('ronnparken')));
			expect(await bottomOf('body > footer')).toBeLessThanOrEqual(5 * SCREEN);
			await go(pathIn(language, paths.district('kvarnlyckan')));
			expect(await topOf('section[aria-labelledby="ringa"]')).toBeLessThanOrEqual(5 * SCREEN);
			await go(pathIn(language, paths.district('tegelvallen')));
			expect(await bottomOf('section[aria-labelledby="ringa"]')).toBeLessThanOrEqual(2 * SCREEN);
		});

		test.runIf(language === 'sv')(
			'while no survey is open a district with nothing of its own ends on the second screen',
			async () => {
				await go(paths.district('tegelvallen'));
				const strip = page.locator('section[aria-labelledby="enkat"]');
				await strip.evaluate((element) => {
					element.remove();
				});
				expect(await bottomOf('body > footer')).toBeLessThanOrEqual(2 * SCREEN);
			},
		);
	});
});
