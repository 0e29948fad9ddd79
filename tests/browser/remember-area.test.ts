import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fullTest } from '../full-test.ts';
import { openBuilt } from './open-built.ts';
import { openBrowser } from './shared-browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const area = (page: Page) => page.locator('[data-remember] b a');
const chooses = async (page: Page) => {
	await page.getByRole('searchbox').fill('kvarn');
	await page.locator('#omrade ~ div [data-area]:visible a').click();
	await page.waitForURL('**/omraden/kvarnlyckan/');
};
const kept = (page: Page) =>
	page.evaluate(() => [Object.fromEntries(Object.entries(localStorage)), document.cookie]);

describe('an area', () => {
	test('is remembered when asked for, in every language, until it is to be forgotten', async () => {
		const page = await openBuilt(browser, '/');
		await page.locator('[data-remember] input').check();
		await chooses(page);
		expect(await kept(page)).toEqual([{ omrade: 'kvarnlyckan' }, '']);
		await page.goto('/en/');
		expect(await area(page).getAttribute('href')).toBe('/en/omraden/kvarnlyckan/');
		await page.goto('/');
		expect(await area(page).textContent()).toBe('Kvarnlyckan');
		await page.getByRole('button', { name: 'Glöm' }).click();
		expect(await area(page).isVisible()).toBe(false);
		expect(await kept(page)).toEqual([{}, '']);
		await page.reload();
		expect(await area(page).count()).toBe(0);
		await page.context().close();
	});

	test('is not remembered unasked', async () => {
		const page = await openBuilt(browser, '/');
		await chooses(page);
		expect(await kept(page)).toEqual([{}, '']);
		await page.context().close();
	});

	fullTest('that the site no longer has is not offered', async () => {
		const page = await openBuilt(browser, '/');
		await page.evaluate(() => {
			localStorage.setItem('omrade', 'borta');
		});
		await page.reload();
		expect(await area(page).count()).toBe(0);
		expect(await page.locator('[data-remember] input').isVisible()).toBe(true);
		await page.context().close();
	});

	fullTest('cannot be asked for without JavaScript, nor where nothing may be kept', async () => {
		const plain = await openBuilt(browser, '/', { javaScriptEnabled: false });
		expect(await plain.locator('[data-remember]').isVisible()).toBe(false);
		await plain.context().close();
		const page = await openBuilt(browser, '/');
		await page.addInitScript(() => {
			Object.defineProperty(globalThis, 'localStorage', {
				get: () => {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				},
			});
		});
		await page.reload();
		expect(await page.locator('[data-remember]').isVisible()).toBe(false);
		await page.context().close();
	});
});
