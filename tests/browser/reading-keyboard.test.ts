import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages } from '../site/built-pages.ts';
import { testSize } from '../test-size.ts';
import { type FocusedControl, focusedControl, markControls } from './keyboard/focused-control.ts';
import { openBuilt } from './open-built.ts';
import { ofEachKind } from './page-kinds.ts';
import { openBrowser } from './shared-browser.ts';

/** One column, where what comes later stands lower. */
const PHONE = { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' } as const;
// The form shows its focus around the whole choice, and has journeys by keyboard of its own.
const KINDS = ofEachKind(builtPages.map(({ path }) => path)).filter(
	(path) => !path.endsWith('/papper/'),
);
const MOST_CONTROLS = '/omraden/lindglantan/';
/** WCAG 2.2, 1.4.11: what shows where the focus is against what is beside it. */
const LEAST_CONTRAST = 3;

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

async function tab(page: Page): Promise<FocusedControl | undefined> {
	await page.keyboard.press('Tab');
	return page.evaluate(focusedControl);
}

/** Tabs through the whole page, until the browser's own controls come. */
async function tabThrough(page: Page, count: number): Promise<FocusedControl[]> {
	const reached: FocusedControl[] = [];
	for (let tabs = 0; tabs <= count; tabs += 1) {
		const control = await tab(page);
		if (control === undefined) break;
		reached.push(control);
	}
	return reached;
}

/** A list in columns goes on at the top of the next column: that is beside, not above. */
const isAbove = (control: FocusedControl, before = control) =>
	control.bottom < before.top && control.left < before.right && control.right > before.left;

describe.each(testSize([MOST_CONTROLS], KINDS))('%s', (path) => {
	test('the keyboard reaches every control, downwards, and shows where it is', async () => {
		const page = await openBuilt(browser, path, PHONE);
		const count = await page.evaluate(markControls);
		const reached = await tabThrough(page, count);
		expect(reached.map(({ index }) => index)).toEqual([...Array(count).keys()]);
		expect(reached.filter(({ isInView }) => !isInView)).toEqual([]);
		expect(
			reached.filter(({ outline, contrast }) => outline < 2 || contrast < LEAST_CONTRAST),
		).toEqual([]);
		// From the second on: the first leads past the page's head, and shows only then.
		const [, ...below] = reached;
		expect(below.filter((control, at) => isAbove(control, below[at - 1]))).toEqual([]);
		await page.context().close();
	});

	test('the first control leads past the head of the page', async () => {
		const page = await openBuilt(browser, path, PHONE);
		await page.evaluate(markControls);
		await tab(page);
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
		await tab(page);
		const isFirstOfMain = await page.evaluate(() => {
			const controls = '[data-control]';
			const [first] = document.querySelectorAll(`main ${controls}, main ~ * ${controls}`);
			return first === document.activeElement;
		});
		expect(isFirstOfMain).toBe(true);
		await page.context().close();
	});
});
