import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { FILE_NAMES, FOLDERS } from '../../src/admin/collections.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';
import { adminSv } from '../../src/strings/sv/admin/admin.ts';
import { fullTest } from '../full-test.ts';
import { FakeGithub } from './fake-github/repository.ts';
import { type EditorsOnGithub, openOnGithub } from './fake-github/site.ts';
import { choose } from './open-editors.ts';
import { openBrowser } from './shared-browser.ts';

const CONTENT = Object.fromEntries(
	readContentFiles(process.cwd()).map(({ path, text }) => [path, text]),
);
/** Has no last day, so nothing is said of its status on any day. */
const ENTRY = 'hjalp-att-soka-jobb';
const TITLE = 'Hjälp att söka jobb';
const FILE = `content/measures/sv/${ENTRY}.mdx`;
const BRANCH = `cms/measures/${ENTRY}`;
const CHANGED = {
	...CONTENT,
	[FILE]: CONTENT[FILE]?.replace('\nstatus: planned\n', '\nstatus: ongoing\n'),
};

const { refused } = adminSv.findings;

let browser: Browser;
let github: FakeGithub;
let opened: EditorsOnGithub[];
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => {
	github = new FakeGithub(CONTENT);
	opened = [];
});
afterEach(async () => {
	for (const { page } of opened) await page.context().close();
	expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
});

async function logIn(): Promise<EditorsOnGithub> {
	const editors = await openOnGithub(browser, github);
	opened.push(editors);
	await editors.page.getByRole('button', { name: 'Logga in med' }).click();
	await editors.page.getByRole('treeitem').first().waitFor();
	return editors;
}

async function openEntry(page: Page) {
	await page.getByRole('row', { name: TITLE }).click();
	await page.locator('.pane[data-mode="edit"] .field').first().waitFor();
}

async function saveAsOngoing(page: Page) {
	await openEntry(page);
	await choose(page.getByRole('radio', { name: 'Pågår' }));
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
}

const press = (page: Page, button: string) =>
	page.getByRole('alertdialog').getByRole('button', { name: button }).click();

const pullRequests = () => github.pullRequests.map(({ isDraft, labels }) => ({ isDraft, labels }));

/** One logs in by Netlify, for this site and with GitHub’s right to write, and every entry is there. */
async function expectAll({ asked, page }: EditorsOnGithub) {
	const [login] = asked;
	expect(login?.href).toMatch(/^https:\/\/api\.netlify\.com\/auth\?/);
	expect(Object.fromEntries(login?.searchParams ?? [])).toEqual({
		provider: 'github',
		site_id: 'trygghet.example',
		scope: 'repo,user',
	});
	const entries = FOLDERS.map(({ path, translations }) => {
		const folder = translations !== undefined ? `${path}/sv/` : `${path}/`;
		const files = Object.keys(CONTENT).filter((file) => file.startsWith(folder));
		return files.filter((file) => !file.endsWith('.lock.yaml')).length;
	});
	const shown = await page.getByRole('treeitem').locator('.count').allInnerTexts();
	expect(shown.map(Number)).toEqual([...entries, FILE_NAMES.length]);
}

fullTest(
	'who logs in has all entries; what one saves and sends for review another publishes, as one changed line of main',
	async () => {
		const author = await logIn();
		await expectAll(author);
		await saveAsOngoing(author.page);
		await expect.poll(pullRequests).toEqual([{ isDraft: true, labels: ['sveltia-cms/draft'] }]);
		expect(github.files(BRANCH)).toEqual(CHANGED);
		await press(author.page, 'Skicka för granskning');
		const inReview = { isDraft: false, labels: ['sveltia-cms/pending_review'] };
		await expect.poll(pullRequests).toEqual([inReview]);

		const { page } = await logIn();
		await openEntry(page);
		await page.getByRole('button', { name: /^Status: .?Granskas/ }).click();
		await choose(page.getByRole('menuitemradio', { name: 'Klar' }));
		await page.getByRole('button', { name: 'Publicera post' }).click();
		expect(pullRequests()).toEqual([{ isDraft: false, labels: ['sveltia-cms/pending_publish'] }]);
		expect(github.files()).toEqual(CONTENT);
		await press(page, 'Publicera');
		await expect.poll(() => [...github.branches.keys()]).toEqual(['main']);
		expect(github.files()).toEqual(CHANGED);
	},
);

fullTest('what another has saved meanwhile is not written over', async () => {
	const [one, other] = [await logIn(), await logIn()];
	await openEntry(other.page);
	await saveAsOngoing(one.page);
	await press(one.page, 'Senare');
	await other.page.getByRole('textbox').first().fill('Jobb');
	await other.page.getByRole('button', { name: 'Spara', exact: true }).click();
	const dialog = other.page.getByRole('dialog', { name: refused.title });
	await expect.poll(() => dialog.innerText()).toContain('Någon annan har sparat');
	expect(github.files(BRANCH)).toEqual(CHANGED);
	// Who has saved may go on.
	await openEntry(one.page);
	await one.page.getByRole('textbox').first().fill('Jobb');
	await one.page.getByRole('button', { name: 'Spara', exact: true }).click();
	await press(one.page, 'Senare');
	expect(github.files(BRANCH)[FILE]).toContain('title: Jobb\n');
	expect(github.files(BRANCH)[FILE]).toContain('status: ongoing\n');
});
