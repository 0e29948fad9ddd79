import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesIn, startLetters } from '../../../src/cli/survey/letters/letters-fixture.ts';
import { codeLink, SAMPLE_CODE } from '../../../src/survey/letters/code-link.ts';
import { readCode } from '../../read-code.ts';
import { testSize } from '../../test-size.ts';
import { axeFindings } from '../axe.ts';
import { openBrowser } from '../shared-browser.ts';
import { AS_PRINTED, printedCodes } from './printed-letters.ts';

const SITE = 'https://trygghet.example';
/** In full size as many as a district of 12,000 homes in 35 has. */
const HOMES = testSize(40, 343);

let browser: Browser;
let letters: Awaited<ReturnType<typeof startLetters>>;
beforeAll(async () => {
	[browser, letters] = await Promise.all([openBrowser(), startLetters()]);
	const { code, stderr } = await letters.make(`lindglantan,${String(HOMES)}`);
	if (code !== 0) throw new Error(stderr);
});
afterAll(async () => {
	await browser.close();
	await letters.stop();
});

async function open(name: string): Promise<Page> {
	const page = await (await browser.newContext(AS_PRINTED)).newPage();
	await page.goto(pathToFileURL(join(letters.out, name)).href);
	await page.evaluate(() => document.fonts.ready);
	return page;
}
const printedTexts = (page: Page) => page.locator('.code b').allTextContents();

test('the code of every printed page is the one beside it, and that of the CSV file', async () => {
	const page = await open('lindglantan.html');
	const codes = codesIn(letters.text('lindglantan.csv'));
	expect(await printedTexts(page)).toEqual(codes);
	const pictures = await printedCodes(page);
	const read: (string | undefined)[] = [];
	for (const picture of pictures) read.push(await readCode(picture));
	expect(read).toEqual(codes.map((code) => codeLink(SITE, code)));
});

test('the sample is printed with the code that is none', async () => {
	const page = await open('provbrev.html');
	expect(await printedTexts(page)).toEqual([SAMPLE_CODE]);
	const [picture = Buffer.of()] = await printedCodes(page);
	expect(await readCode(picture)).toBe(codeLink(SITE, SAMPLE_CODE));
});

test('a square is 25 mm at least, with four squares of white around it', async () => {
	const page = await open('provbrev.html');
	const square = page.locator('.square');
	const [x = 0, , across = 0] =
		(await square.getAttribute('viewBox'))?.split(' ').map(Number) ?? [];
	const millimetres = (((await square.boundingBox())?.width ?? 0) * 25.4) / 96;
	expect(x).toBe(-4);
	expect((millimetres * (across - 8)) / across).toBeGreaterThanOrEqual(25);
});

const PRINTED = ['provbrev.html', 'kontrollblad.html'];
test.each(testSize(PRINTED.slice(0, 1), PRINTED))(
	'%s has nothing that axe finds, no script, and fetches nothing',
	async (name) => {
		const page = await (await browser.newContext()).newPage();
		const fetched: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith('data:')) fetched.push(request.url());
		});
		const address = pathToFileURL(join(letters.out, name)).href;
		await page.goto(address);
		expect(await axeFindings(page)).toEqual([]);
		expect(fetched).toEqual([address]);
		expect(await page.locator('script').count()).toBe(0);
	},
);
