import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { paths } from '../../src/lib/paths.ts';
import { launchShell } from '../browser/find-browser.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { slowness } from '../slowness.ts';
import { CONTENT, type DevServer, startDev } from './dev-server.ts';

/** Of `npm run dev` in shared/architecture.md. */
const SEEN_MS = 3000;

let copy: ProjectCopy;
let site: DevServer;
let browser: Browser;
let page: Page;
let most: number;
beforeAll(async () => {
	most = SEEN_MS * (await slowness());
	copy = await copyProject();
	site = await startDev(copy.folder);
	browser = await launchShell();
});
// What was saved before may load the open page once more, which would stop the way to the next.
beforeEach(async () => {
	page = await browser.newPage({ baseURL: site.address });
});
afterEach(() => page.close());
afterAll(async () => {
	await browser.close();
	site.process.kill('SIGKILL');
	await copy.remove();
});

const MEASURE = `${CONTENT}/measures/sv/skyltar.mdx`;
const SKYLTAR = `${paths.measures}skyltar/`;
const visible = (words: string) => document.body.innerText.includes(words);
const written = (words: string) => document.body.textContent.includes(words);
const overPage = (words: string) =>
	document.querySelector('vite-error-overlay')?.shadowRoot?.textContent.includes(words) ?? false;
const nothingOverPage = () => document.querySelector('vite-error-overlay') === null;
const inked = (color: string) =>
	getComputedStyle(document.documentElement).getPropertyValue('--ink').includes(color);

interface Saved {
	what: string;
	path: string;
	file: string;
	line: RegExp;
	becomes: string;
	seen: (words: string) => boolean;
	words: string;
}
const SAVED: Saved[] = [
	{
		what: 'a text',
		path: SKYLTAR,
		file: MEASURE,
		line: /(?<=\n---\n\n)[^\n]*/,
		becomes: 'Nya ord.',
		seen: visible,
		words: 'Nya ord.',
	},
	{
		what: 'a title',
		path: SKYLTAR,
		file: MEASURE,
		line: /^title: .*/m,
		becomes: 'title: Ett nytt namn',
		seen: visible,
		words: 'Ett nytt namn',
	},
	{
		what: 'a year of the history',
		path: paths.results,
		file: `${CONTENT}/history.yaml`,
		line: /label: våren 2017/,
		becomes: 'label: våren för länge sedan',
		seen: visible,
		words: 'våren för länge sedan',
	},
	{
		what: 'hours of the organisation',
		path: paths.contact,
		file: `${CONTENT}/organisation.yaml`,
		line: /hours: Vardagar .*/,
		becomes: 'hours: Alla dagar',
		seen: visible,
		words: 'Alla dagar',
	},
	{
		what: 'a string',
		path: paths.measures,
		file: 'src/strings/sv/frame.ts',
		line: /^\tskip: '.*'/m,
		becomes: "\tskip: 'Hoppa fram'",
		seen: written,
		words: 'Hoppa fram',
	},
	{
		what: 'a colour',
		path: paths.measures,
		file: 'src/styles/tokens.css',
		line: /--ink: .*/,
		becomes: '--ink: #123456;',
		seen: inked,
		words: '#123456',
	},
];

test.each(SAVED)('$what is seen within three seconds', async ({ path, seen, words, ...saved }) => {
	await page.goto(path);
	expect(await timeUntil(saved, seen, words)).toBeLessThan(most);
});

test('a mistake is seen within three seconds, and as soon that it is mended', async () => {
	await page.goto(SKYLTAR);
	const wrong = { file: MEASURE, line: /^status: .*/m, becomes: 'status: ongoin' };
	const words = 'status: "ongoin" går inte att använda här';
	expect(await timeUntil(wrong, overPage, words)).toBeLessThan(most);
	const right = { ...wrong, becomes: 'status: planned' };
	expect(await timeUntil(right, nothingOverPage)).toBeLessThan(most);
});

type Change = Pick<Saved, 'file' | 'line' | 'becomes'>;

/** Milliseconds from the saving of a file until the open page shows it. */
async function timeUntil(change: Change, seen: Saved['seen'], words = ''): Promise<number> {
	const file = join(copy.folder, change.file);
	const before = readFileSync(file, 'utf8');
	const after = before.replace(change.line, change.becomes);
	expect(after).not.toBe(before);
	const start = performance.now();
	writeFileSync(file, after);
	await page.waitForFunction(seen, words, { polling: 20 });
	return performance.now() - start;
}
