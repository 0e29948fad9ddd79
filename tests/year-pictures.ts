import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { SAMPLE_CODE } from '../src/survey/letters/code-link.ts';
import { launchBrowser } from './browser/find-browser.ts';
import { serveBuilt } from './browser/static-server.ts';
import { keepPicture } from './keep-picture.ts';

const A4 = { width: 794, height: 1123 };
const DESK = { width: 1024, height: 720 };

/** What docs/enkatens-ar.md shows: letters of a rehearsal, and the pages that follow. */
const program = ['src/cli/survey/survey.ts', 'rehearse', '--small'];
const said = execFileSync('node', program, { encoding: 'utf8' });
const folder = /rehearsal\/[\w-]+/.exec(said)?.[0];
if (folder === undefined) throw new Error(`The rehearsal names no folder:\n${said}`);

const toForm = (opened: Page) =>
	opened.locator('form').evaluate((form) => {
		form.scrollIntoView();
	});

const server = await serveBuilt();
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: A4, reducedMotion: 'reduce' });

const letters = join(folder, 'letters', '2026');
for (const [name, file] of [
	['aret-brev', 'provbrev.html'],
	['aret-kontrollblad', 'kontrollblad.html'],
] as const) {
	await page.goto(`file://${resolve(letters, file)}`);
	await page.emulateMedia({ media: 'print' });
	await keepPicture(name, await page.screenshot());
}

await page.emulateMedia({ media: 'screen' });
await page.setViewportSize(DESK);
const STEPS: [string, string, (page: Page) => Promise<void>][] = [
	['aret-enkaten', `/enkat/#kod=${SAMPLE_CODE}`, () => Promise.resolve()],
	['aret-papper', '/enkat/papper/', toForm],
	['aret-resultat', '/resultat/2025/', () => Promise.resolve()],
];
for (const [name, path, step] of STEPS) {
	await page.goto(server.address + path);
	await step(page);
	await keepPicture(name, await page.screenshot());
}

await browser.close();
await server.close();
rmSync(folder, { recursive: true });
