import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from './browser/find-browser.ts';
import { serveBuilt } from './browser/static-server.ts';
import { editorPictures } from './editor-pictures.ts';

const FOLDER = 'docs/screenshots';
const DESK = { width: 1280, height: 800 };

async function takeStart(browser: Browser, address: string) {
	const page = await browser.newPage({ viewport: DESK, reducedMotion: 'reduce' });
	// A font that comes late on the first page is there on the next.
	await page.goto(address);
	await page.goto(address);
	const png = await page.screenshot();
	await page.close();
	return png;
}

async function keep(name: string, png: Buffer) {
	await writeFile(join(FOLDER, `${name}.webp`), await sharp(png).webp({ quality: 80 }).toBuffer());
}

const server = await serveBuilt();
const browser = await launchBrowser();
await mkdir(FOLDER, { recursive: true });
await keep('start-desk', await takeStart(browser, server.address));
for await (const [name, png] of editorPictures(browser)) await keep(name, png);
await browser.close();
await server.close();
