import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { ContentFile } from '../../src/content-check/finding.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';
import { staticHeadersOf } from '../../src/lib/static-headers.ts';
import { adminSv } from '../../src/strings/sv/admin/admin.ts';
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

type CollectionName = keyof typeof adminSv.collections;

export interface Editors {
	page: Page;
	/** Into local mode, as far as the first list. */
	logIn: () => Promise<void>;
	/** What the page's policy stopped, and what was asked of another host. */
	complaints: string[];
	/** The text of every file in the editors' folder, by its path. */
	files: () => Promise<Record<string, string>>;
	/** The list of a collection. */
	list: (collection: CollectionName) => Promise<void>;
	/** An entry of it, or the form for one that is `new`. */
	open: (collection: CollectionName, entry: string) => Promise<void>;
	field: (path: string, language?: string) => Locator;
	/** The same, far down: the CMS makes a field when it is scrolled to. */
	reveal: (path: string) => Promise<Locator>;
	/** As far as the list, where the CMS goes when all is written. */
	save: () => Promise<void>;
	/** The same, of what may be refused. */
	pressSave: () => Promise<void>;
	/** What our check has against what was to be saved. */
	refusal: Locator;
	/** What it would have better in what has been saved. */
	advice: Locator;
}

/** The editors' site in local mode, with a copy of the content. */
export async function openEditors(
	browser: Browser,
	content: ContentFile[] = readContentFiles(process.cwd()),
): Promise<Editors> {
	const editors = await visitEditors(browser, content);
	await editors.logIn();
	return editors;
}

/** The editors' site before the login, and `content` in the browser's own file system. */
export async function visitEditors(browser: Browser, content: ContentFile[]): Promise<Editors> {
	const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
	const page = await context.newPage();
	const complaints: string[] = [];
	const headers = staticHeadersOf('/admin/');
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
	await page.evaluate(writeFiles, content);
	await page.goto(`${SITE}/admin/`);
	const local = page.getByRole('button', { name: 'Arbeta med lokalt repository' });
	await local.waitFor();
	const field = (path: string, language = 'sv') =>
		page.locator(
			`.pane[data-mode="edit"]:is([data-locale="${language}"], [data-locale="_default"]) .field[data-key-path="${path}"]`,
		);
	const goTo = (hash: string) => page.evaluate((to) => (location.hash = to), hash);
	// The CMS follows its address a moment later, and then forgets what has been typed meanwhile.
	const listIsShown = (label = '') =>
		page
			.getByRole('status')
			.filter({ hasText: 'Du visar nu samlingen' })
			.filter({ hasText: label })
			.waitFor({ state: 'attached' });
	const list = async (collection: CollectionName) => {
		await goTo(`/collections/${collection}`);
		await listIsShown(adminSv.collections[collection].label);
	};
	const pressSave = () => page.getByRole('button', { name: 'Spara', exact: true }).click();
	return {
		page,
		logIn: async () => {
			await local.click();
			await page.getByText('Samlingar', { exact: true }).first().waitFor();
		},
		complaints,
		files: () => page.evaluate(readFiles),
		field,
		reveal: async (path) => {
			await page.waitForFunction(scrollTowards, path);
			return field(path);
		},
		list,
		open: async (collection, entry) => {
			await list(collection);
			await goTo(`/collections/${collection}/${entry === 'new' ? 'new' : `entries/${entry}`}`);
			await page.locator('.pane[data-mode="edit"] .field').first().waitFor();
		},
		save: async () => {
			await pressSave();
			await listIsShown();
		},
		pressSave,
		refusal: page.locator('dialog.refusal'),
		advice: page.locator('.advice'),
	};
}

/** The CMS puts a choice into the order of tabs when it begins to listen, a moment after it is shown. */
export const choose = (choice: Locator) => choice.and(choice.page().locator('[tabindex]')).click();

/** Runs in the page, again and again until it says yes. */
function scrollTowards(path: string): boolean {
	const fields = [...document.querySelectorAll<HTMLElement>('.pane[data-mode="edit"] .field')];
	const found = fields.find(({ dataset }) => dataset['keyPath'] === path);
	(found ?? fields.at(-1))?.scrollIntoView();
	return found !== undefined;
}

/** Runs in the page. */
async function writeFiles(files: { path: string; text: string }[]) {
	const root = await navigator.storage.getDirectory();
	await root.getDirectoryHandle('.git', { create: true });
	const write = async ({ path, text }: { path: string; text: string }) => {
		const folders = path.split('/');
		const name = folders.pop() ?? '';
		let folder = root;
		for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true });
		const file = await folder.getFileHandle(name, { create: true });
		const stream = await file.createWritable();
		await stream.write(text);
		await stream.close();
	};
	await Promise.all(files.map(write));
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
