import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newCode } from '../../src/survey/rules/code.ts';
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { closePages } from './find-browser.ts';
import { openForm, receive } from './open-form.ts';
import { openBrowser } from './shared-browser.ts';
import { translate } from './in-page/translator.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());

const button = (page: Page) => page.locator('.survey-next');
const notice = (page: Page) => page.locator('.survey-notice');

/** Before the form's script, or once that has taken over, as when a person asks for it. */
const MOMENTS = ['from the start', 'on the way'] as const;

describe.each(testSize(MOMENTS.slice(1), [...MOMENTS]))(
	'translated by the browser, %s',
	(moment) => {
		async function open(options: Parameters<typeof openForm>[1] = {}) {
			const context = await browser.newContext({ bypassCSP: true });
			if (moment === 'from the start') await context.addInitScript(translate);
			const opened = await openForm(browser, {
				context,
				path: `/enkat/#kod=${newCode()}`,
				...options,
			});
			await opened.page.locator('[data-enhanced]').waitFor();
			if (moment === 'on the way') await opened.page.evaluate(translate);
			return opened;
		}

		test('each step has its own button and its own number, to the receipt', async () => {
			const { page, sent } = await open();
			const buttons: string[] = [];
			const counters: string[] = [];
			while (buttons.at(-1) !== '«Skicka»') {
				const first = page.locator('[name="answers.satisfied"]').first();
				if (await first.isVisible()) await first.check();
				const title = await page.title();
				if (buttons.length > 0) await button(page).click();
				if (buttons.length > 0) await expect.poll(() => page.title()).not.toBe(title);
				buttons.push(await button(page).innerText());
				counters.push(...(await page.locator('.survey-form section > h2:visible').allInnerTexts()));
			}
			expect([buttons[0], new Set(buttons.slice(1, -1))]).toEqual([
				'«Börja»',
				new Set(['«Fortsätt»']),
			]);
			expect(new Set(counters).size).toBe(counters.length);
			const counter = /^«Del \d+ av \d+: [^»]+»(\s*« Fråga \d+ av \d+[^»]*»)?$/;
			expect(counters.filter((text) => !counter.test(text))).toEqual([]);
			await button(page).click();
			await page.waitForURL('**/tack/');
			expect(sent).toHaveLength(1);
		});

		fullTest('a notice that has been overtaken is gone', async () => {
			const arrived = Promise.withResolvers<undefined>();
			const { page } = await open({
				async reply(route, tries) {
					if (tries > 1) return receive(route);
					await arrived.promise;
					return route.abort();
				},
			});
			await button(page).click();
			await page.locator('[name="answers.satisfied"]').first().check();
			while (!(await button(page).innerText()).includes('Skicka')) await button(page).click();
			// Else the next try is there within a second, and takes the page away.
			await page.clock.install();
			await page.clock.pauseAt(Date.now() + 1_000);
			await button(page).click();
			await expect.poll(() => notice(page).innerText()).toBe('«Skickar …»');
			arrived.resolve(undefined);
			await expect.poll(() => notice(page).innerText()).toMatch(/^«Svaren kom inte fram[^»]+»$/);
			await page.locator('.survey-back').click();
			await expect
				.poll(() => notice(page).innerText())
				.toMatch(/^«Svaren är inte skickade än[^»]+»$/);
			await button(page).click();
			await expect.poll(() => notice(page).innerText()).toBe('');
		});

		fullTest('what is wrong is said once, and no longer once it is mended', async () => {
			const { page } = await open({ path: '/enkat/' });
			await button(page).click();
			await button(page).click();
			const messages = page.locator('#fel li, .survey-error');
			await expect
				.poll(() => messages.allInnerTexts())
				.toEqual(['«Skriv koden som står i brevet.»', '«Fel: Skriv koden som står i brevet.»']);
			await page.locator('#kod').fill('ABC');
			await button(page).click();
			await expect
				.poll(() => messages.first().innerText())
				.toMatch(/^«Koden ska ha 12 tecken[^»]+»$/);
			await page.locator('#kod').fill(newCode());
			await button(page).click();
			await expect.poll(() => messages.count()).toBe(0);
		});

		fullTest('a question whose answers these are gives way to another', async () => {
			const { page } = await open();
			await button(page).click();
			await page.locator('[name="answers.satisfied"]').first().check();
			await page.reload();
			if (moment === 'on the way') await page.evaluate(translate);
			const offer = page.locator('.survey-draft').first();
			await expect.poll(() => offer.innerText()).toMatch(/«Hämta svaren»/);
			const link = (code: string) =>
				page.evaluate((to) => {
					location.hash = `kod=${to}`;
				}, code);
			await link(newCode());
			await button(page).click();
			await page.locator('[name="answers.satisfied"]').first().check();
			await link(newCode());
			await expect
				.poll(() => offer.innerText())
				.toMatch(/^«Länken har en annan kod[^]*«Behåll svaren»/);
		});
	},
);

test('codes and names of languages alone are not for a translator', async () => {
	const { page } = await openForm(browser, { path: `/enkat/#kod=${newCode()}` });
	const kept = () => page.locator('[translate="no"]').allTextContents();
	expect(new Set(await kept())).toEqual(
		new Set(['Svenska', 'Lättläst svenska', 'English', 'العربية']),
	);
});
