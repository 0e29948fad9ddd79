import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fullTest } from '../full-test.ts';
import { newCode } from '../../src/survey/rules/code.ts';
import { closePages, launchBrowser } from './find-browser.ts';
import { begin, next, openForm, SITE } from './open-form.ts';

/** It keeps a page that is left whole, as every browser does that nobody drives. */
let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());

const satisfied = (page: Page) => page.getByLabel('Ganska nöjd', { exact: true });

async function answerOne() {
	const opened = await openForm(browser, { path: `/enkat/#kod=${newCode()}` });
	const { page } = opened;
	page.on('dialog', (dialog) => void dialog.accept());
	await page.evaluate(() => {
		addEventListener('pageshow', ({ persisted }) => {
			document.documentElement.dataset['kept'] = String(persisted);
		});
	});
	await begin(page);
	await satisfied(page).check();
	return opened;
}

fullTest(
	'a page that the browser has kept whole goes on where it was left, and asks nothing',
	async () => {
		const { page } = await answerOne();
		await page.goto(`${SITE}/enkat/anonymitet/`);
		await page.goBack({ waitUntil: 'commit' });
		await page.locator('[data-kept="true"]').waitFor();
		expect(await satisfied(page).isChecked()).toBe(true);
		expect(await page.getByRole('button', { name: 'Hämta svaren' }).count()).toBe(0);
		await next(page);
		await page.getByText('Fråga 2 av 2 i den här delen').waitFor();
	},
);

test('a page that the browser has kept whole leads away once the form has been left from another', async () => {
	const { page } = await answerOne();
	const EXIT = 'https://www.smhi.se/';
	await page.route(EXIT, (route) => route.fulfill({ body: 'Vädret' }));
	await page.goto(`${SITE}/enkat/anonymitet/`);
	await page.goto(`${SITE}/enkat/`);
	await page.getByRole('button', { name: 'Hämta svaren' }).click();
	await page.getByRole('link', { name: 'Lämna sidan snabbt' }).last().click();
	await page.waitForURL(EXIT);
	await page.goBack({ waitUntil: 'commit' });
	expect(new URL(page.url()).pathname).toBe('/enkat/anonymitet/');
	await page.goBack({ waitUntil: 'commit' });
	await page.waitForURL(EXIT);
});
