import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { surveyStrings } from '../src/strings/survey.ts';
import { newCode } from '../src/survey/rules/code.ts';
import { launchBrowser } from './browser/find-browser.ts';
import { serveBuilt } from './browser/static-server.ts';
import { editorPictures } from './editor-pictures.ts';

const { form } = surveyStrings('sv');
const FOLDER = 'docs/screenshots';
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

interface Picture {
	file: string;
	path: string;
	viewport: { width: number; height: number };
	colorScheme?: 'light' | 'dark';
	/** The button to press first. */
	press?: string;
}

const PICTURES: Picture[] = [
	{ file: 'start-desk', path: '/', viewport: DESK },
	{
		file: 'district-desk-dark',
		path: '/omraden/drottninghog/',
		viewport: DESK,
		colorScheme: 'dark',
	},
	{ file: 'results-desk', path: '/resultat/exempel-2/#stairwell', viewport: DESK },
	{ file: 'start-phone', path: '/', viewport: PHONE },
	{ file: 'district-phone', path: '/omraden/drottninghog/', viewport: PHONE },
	{ file: 'form-phone', path: `/enkat/#kod=${newCode()}`, viewport: PHONE, press: form.begin },
	{ file: 'form-phone-arabic', path: '/ar/enkat/', viewport: PHONE },
];

async function take(browser: Browser, address: string, picture: Picture) {
	const { path, viewport, colorScheme = 'light', press } = picture;
	// Otherwise the picture is taken on the way to the part of the page that the address names.
	const reducedMotion = 'reduce';
	const context = await browser.newContext({ viewport, colorScheme, reducedMotion });
	const page = await context.newPage();
	// A font that comes late on the first page is there on the next.
	await page.goto(address);
	await page.goto(address + path);
	if (press !== undefined) await page.getByRole('button', { name: press }).click();
	const png = await page.screenshot();
	await context.close();
	return png;
}

async function keep(name: string, png: Buffer) {
	await writeFile(join(FOLDER, `${name}.webp`), await sharp(png).webp({ quality: 80 }).toBuffer());
}

const server = await serveBuilt();
const browser = await launchBrowser();
await mkdir(FOLDER, { recursive: true });
for (const picture of PICTURES)
	await keep(picture.file, await take(browser, server.address, picture));
for await (const [name, png] of editorPictures(browser)) await keep(name, png);
await browser.close();
await server.close();
