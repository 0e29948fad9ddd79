import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
	page = await browser.newPage({ baseURL: site.address });
});
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
		what: 'a wrong word',
		path: SKYLTAR,
		file: MEASURE,
		line: /^status: .*/m,
		becomes: 'status: ongoin',
		seen: overPage,
		words: 'status: "ongoin" går inte att använda här',
	},
	{
		what: 'a word that is mended',
		path: SKYLTAR,
		file: MEASURE,
		line: /^status: .*/m,
		becomes: 'status: planned',
		seen: nothingOverPage,
		words: '',
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
	const file = join(copy.folder, saved.file);
	const before = readFileSync(file, 'utf8');
	const after = before.replace(saved.line, saved.becomes);
	expect(after).not.toBe(before);
	await page.goto(path);
	const start = performance.now();
	writeFileSync(file, after);
	await page.waitForFunction(seen, words, { polling: 20 });
	expect(performance.now() - start).toBeLessThan(most);
});
