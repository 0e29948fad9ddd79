import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages } from '../site/built-pages.ts';
import { testSize } from '../test-size.ts';
import { openBuilt } from './open-built.ts';
import { ofEachKind, TELLING_PAGES } from './page-kinds.ts';
import { openBrowser } from './shared-browser.ts';

const ALL = builtPages.map(({ path }) => path);

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await openBrowser();
	page = await openBuilt(browser, '/', { forcedColors: 'active' });
});
afterAll(() => browser.close());

describe.each(testSize(TELLING_PAGES, ofEachKind(ALL)))('%s', (path) => {
	test('drawings have the colours that the reader has chosen, and nothing moves unasked', async () => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await page.goto(path);
		expect(await page.evaluate(otherColours)).toEqual([]);
		// A step of the form begins at the top at once.
		const isForm = (await page.locator('html[data-survey]').count()) > 0;
		expect(await scrolling()).toBe(isForm ? 'auto' : 'smooth');
		await page.emulateMedia({ reducedMotion: 'reduce' });
		expect(await scrolling()).toBe('auto');
		expect(await page.evaluate(moving)).toEqual([]);
	});
});

const scrolling = () =>
	page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);

/** Runs in the page. Browsers give text and borders the reader's colours, but not drawings. */
function otherColours(): string[] {
	const probe = document.body.appendChild(document.createElement('i'));
	probe.style.forcedColorAdjust = 'none';
	const chosen = ['Canvas', 'CanvasText', 'LinkText', 'GrayText'].map((name) => {
		probe.style.color = name;
		return getComputedStyle(probe).color;
	});
	probe.remove();
	return (
		[...document.querySelectorAll('svg *')]
			// Chromium's checkVisibility() says yes to what stands in a drawing's hidden group.
			.filter((part) => part.getClientRects().length > 0)
			.flatMap((part) => {
				const { fill, stroke } = getComputedStyle(part);
				return [fill, stroke]
					.filter((colour) => colour !== 'none' && !chosen.includes(colour))
					.map((colour) => `${part.outerHTML.slice(0, 120)}: ${colour}`);
			})
	);
}

/** Runs in the page. */
function moving(): string[] {
	return [...document.querySelectorAll('*')]
		.filter((element) => {
			const { animationName, transitionDuration } = getComputedStyle(element);
			return animationName !== 'none' || transitionDuration !== '0s';
		})
		.map((element) => element.outerHTML.slice(0, 120));
}
