import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { parse } from 'smol-toml';
import { readContentFiles } from '../../src/cli/read-content.ts';
import { z } from 'zod';
import { DIST } from '../site/built-pages.ts';

/** The CMS offers local work only there. Nothing is served on it: the pages come from `dist`. */
const SITE = 'http://localhost:4400';
const TYPES: [RegExp, string][] = [
	[/\.html$/, 'text/html; charset=utf-8'],
	[/\.js$/, 'text/javascript'],
	[/\.css$/, 'text/css'],
	[/\.svg$/, 'image/svg+xml'],
	[/\.woff2$/, 'font/woff2'],
	[/\.wasm$/, 'application/wasm'],
];

const SETTINGS = z.object({
	headers: z.array(z.object({ for: z.string(), values: z.record(z.string(), z.string()) })),
});

export interface Editors {
	page: Page;
	/** What the page's policy stopped, and what was asked of another host. */
	complaints: string[];
	/** The text of every file in the editors' folder, by its path. */
	files: () => Promise<Record<string, string>>;
	open: (collection: string, entry: string) => Promise<void>;
	field: (path: string, language?: string) => Locator;
	save: () => Promise<void>;
}

/** The headers of the editors' site, as netlify.toml has them. */
export function editorsHeaders(): Record<string, string> {
	return (
		SETTINGS.parse(parse(readFileSync('netlify.toml', 'utf8'))).headers.find(
			(rule) => rule.for === '/admin/*',
		)?.values ?? {}
	);
}

/** The editors' site in local mode, with a copy of the content in the browser's own file system. */
export async function openEditors(browser: Browser): Promise<Editors> {
	const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
	const page = await context.newPage();
	const complaints: string[] = [];
	const headers = editorsHeaders();
	await page.route('**/*', async (route) => {
		const { origin, pathname, href } = new URL(route.request().url());
		const file = join(DIST, pathname, pathname.endsWith('/') ? 'index.html' : '');
		if (origin !== SITE) complaints.push(`asked ${href}`);
		if (origin !== SITE || !existsSync(file)) return route.abort();
		const contentType = TYPES.find(([name]) => name.test(file))?.[1] ?? 'text/plain';
		return route.fulfill({ path: file, contentType, headers });
	});
	page.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) complaints.push(message.text());
	});
	await page.addInitScript(() => {
		Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
	});
	// A page of the same origin, where the files can be put before the CMS looks for them.
	await page.goto(`${SITE}/favicon.svg`);
	await page.evaluate(writeFiles, readContentFiles(process.cwd()));
	await page.goto(`${SITE}/admin/`);
	await page.getByRole('button', { name: 'Arbeta med lokalt repository' }).click();
	await page.getByText('Samlingar', { exact: true }).first().waitFor();
	const field = (path: string, language = 'sv') =>
		page.locator(
			`.pane[data-mode="edit"]:is([data-locale="${language}"], [data-locale="_default"]) .field[data-key-path="${path}"]`,
		);
	return {
		page,
		complaints,
		files: () => page.evaluate(readFiles),
		field,
		open: async (collection, entry) => {
			await page.evaluate((hash) => (location.hash = hash), `/collections/${collection}`);
			const hash = `/collections/${collection}/entries/${entry}`;
			await page.evaluate((to) => (location.hash = to), hash);
			await page.locator('.pane[data-mode="edit"] .field').first().waitFor();
		},
		save: () => page.getByRole('button', { name: 'Spara', exact: true }).click(),
	};
}

/** Runs in the page. */
async function writeFiles(files: { path: string; text: string }[]) {
	const root = await navigator.storage.getDirectory();
	await root.getDirectoryHandle('.git', { create: true });
	for (const { path, text } of files) {
		const folders = path.split('/');
		const name = folders.pop() ?? '';
		let folder = root;
		for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true });
		const file = await folder.getFileHandle(name, { create: true });
		const stream = await file.createWritable();
		await stream.write(text);
		await stream.close();
	}
}

/** Runs in the page. */
async function readFiles(): Promise<Record<string, string>> {
	const found: Record<string, string> = {};
	const read = async (folder: FileSystemDirectoryHandle, path: string) => {
		for await (const [name, entry] of folder.entries()) {
			if (entry.kind === 'file') found[path + name] = await (await entry.getFile()).text();
			else if (name !== '.git') await read(entry, `${path}${name}/`);
		}
	};
	await read(await navigator.storage.getDirectory(), '');
	return found;
}
