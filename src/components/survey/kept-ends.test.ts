import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubBrowser } from '../../survey/form/browser-fixture.ts';
import { ANSWERS } from '../../survey/form/running-form-fixture.ts';
import { keepAnswers } from '../../survey/form/enhanced/kept-answers.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let browser: ReturnType<typeof stubBrowser>;
beforeEach(() => {
	vi.useFakeTimers();
	browser = stubBrowser();
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** As a page does: anew each time. */
let pages = 0;
const openPage = (pathname: string) => {
	vi.stubGlobal('location', { pathname });
	pages += 1;
	const script = `./kept-ends.ts?page=${String(pages)}`;
	return import(/* @vite-ignore */ script);
};

/** What of answers of such an age is left, in the tab and on the device, once a page is there. */
async function leftAfter(ageMs: number, pathname = '/sok/') {
	for (const where of ['tab', 'device'] as const)
		keepAnswers(where, '2026', { answers: ANSWERS, journey: 'way', saved: Date.now() - ageMs });
	await openPage(pathname);
	return left();
}
const left = () => [browser.tab.kept.size, browser.device.kept.size];

test.each([
	['for 59 minutes', 59 * MINUTE_MS, [1, 1]],
	['for 60 minutes', 60 * MINUTE_MS, [0, 1]],
	['for almost 14 days', 14 * DAY_MS - MINUTE_MS, [0, 1]],
	['for 14 days', 14 * DAY_MS, [0, 0]],
	['by a clock that was set back since', -MINUTE_MS, [0, 0]],
])('of answers that were kept %s, what may stay stays', async (_, age, stays) => {
	expect(await leftAfter(age)).toEqual(stays);
});

test('they end as well on a page that is left open', async () => {
	expect(await leftAfter(0)).toEqual([1, 1]);
	vi.advanceTimersByTime(60 * MINUTE_MS);
	expect(left()).toEqual([0, 1]);
});

test.each(['/enkat/tack/', '/ar/enkat/tack/'])(
	'on the receipt (%s) all of it ends',
	async (path) => {
		expect(await leftAfter(0, path)).toEqual([0, 0]);
	},
);

test('who leaves in a hurry leaves nothing; another link keeps it', async () => {
	await leftAfter(0);
	for (const [link, stays] of [
		['[href="/kontakt/"]', [1, 1]],
		['[data-exit]', [0, 0]],
	] as const) {
		Object.assign(browser.page, { closest: (of: string) => (of === link ? {} : null) });
		browser.happen('click');
		expect(left()).toEqual(stays);
	}
});

test('what cannot be read has no time that it may stay', async () => {
	browser.device.setItem('enkat-utkast', '{"answers":[["comment",["Mörkt');
	await openPage('/');
	expect(left()).toEqual([0, 0]);
});
