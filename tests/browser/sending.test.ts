import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode } from '../../src/survey/code.ts';
import { launchBrowser } from './find-browser.ts';

const SITE = 'https://trygghet.example';
let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The built form, with a network in between that answers what is sent as `answer` says. */
async function openForm(answer: (route: Route) => Promise<void>, fragment = ''): Promise<Page> {
	const page = await browser.newPage();
	await page.route('**/*', async (route) => {
		const { pathname } = new URL(route.request().url());
		if (pathname === '/api/survey') return answer(route);
		const path = join('dist', pathname, pathname.endsWith('/') ? 'index.html' : '');
		return existsSync(path) ? route.fulfill({ path }) : route.abort();
	});
	await page.goto(`${SITE}/enkat/${fragment}`);
	return page;
}

const comment = (page: Page) => page.locator('[name="answers.comment"]');
const send = (page: Page) => page.getByRole('button', { name: 'Skicka' }).click();
const submissionIn = (route: Route) =>
	(route.request().postDataJSON() as { submission: string }).submission;

test.each(['<h1>Logga in</h1>', '{"ok":true}'])('%s is no receipt of ours', async (body) => {
	const page = await openForm((route) => route.fulfill({ body }), `#kod=${newCode()}`);
	await comment(page).fill('Hej');
	await send(page);
	await page.getByText('Svaren kom inte fram').waitFor();
	expect([page.url(), await comment(page).inputValue()]).toEqual([`${SITE}/enkat/`, 'Hej']);
});

test('a network that has stalled gives the button back after ten seconds', async () => {
	const page = await openForm(() => Promise.resolve(), `#kod=${newCode()}`);
	await comment(page).fill('Hej');
	await send(page);
	await page.locator('button[aria-disabled="true"]').waitFor();
	await page.getByText('Svaren kom inte fram').waitFor();
	await page.locator('button[aria-disabled="false"]').waitFor();
	expect(await comment(page).inputValue()).toBe('Hej');
});

test('what is written while the answers are under way stays, and the words of the server are said', async () => {
	const written = Promise.withResolvers<undefined>();
	const errors = [{ field: 'code', code: 'newer-than-this-page', detail: 'Koden är från 2025.' }];
	const page = await openForm(async (route) => {
		await written.promise;
		await route.fulfill({ status: 422, json: { errors } });
	}, `#kod=${newCode()}`);
	await comment(page).fill('Först');
	await send(page);
	await comment(page).fill('Först och mer');
	written.resolve(undefined);
	await page.getByRole('link', { name: 'Koden är från 2025.' }).waitFor();
	expect(await comment(page).inputValue()).toBe('Först och mer');
});

test('every try with a code carries one id, and another code another', async () => {
	const sent: string[] = [];
	const page = await openForm(async (route) => {
		sent.push(submissionIn(route));
		await route.abort();
	}, `#kod=${newCode()}`);
	const sendOnce = async () => {
		const { length } = sent;
		await send(page);
		await expect.poll(() => sent.length).toBe(length + 1);
		await page.getByText('Svaren kom inte fram').waitFor();
	};
	await comment(page).fill('Hej');
	await sendOnce();
	await sendOnce();
	await page.getByLabel('Din kod').fill(newCode());
	await sendOnce();
	const [first, again, other] = sent;
	expect([again === first, other === first]).toEqual([true, false]);
});

test('the title says "Fel" only as long as something has to be mended', async () => {
	const page = await openForm((route) => route.abort());
	const title = await page.title();
	await send(page);
	await expect.poll(() => page.title()).toBe(`Fel: ${title}`);
	await page.getByLabel('Din kod').fill(newCode());
	await comment(page).fill('Hej');
	await send(page);
	await expect.poll(() => page.title()).toBe(title);
});

test('a second link with a code is taken in the open page, and leaves the address bar', async () => {
	const page = await openForm((route) => route.abort(), `#kod=${newCode()}`);
	const code = newCode();
	await page.goto(`${SITE}/enkat/#kod=${code}`);
	await expect.poll(() => page.getByLabel('Din kod').inputValue()).toBe(code);
	expect(page.url()).toBe(`${SITE}/enkat/`);
});
