import { basename } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FILES, FOLDERS } from '../../src/admin/collections.ts';
import { readContentFiles } from '../../src/cli/read-content.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import { testSize } from '../test-size.ts';
import { launchBrowser } from './find-browser.ts';
import { type Editors, openEditors } from './open-editors.ts';

const DAY = '2026-12-05-drottninghog';
const MEASURE = 'ljus-pa-gardarna-drottninghog';

/** One field of each collection that holds a line of text, and the entries to try. */
const TEXT: Record<string, string> = { districts: 'name', surveys: 'title.sv' };
const CONTENT = readContentFiles(process.cwd()).map(({ path }) => path);
const ENTRIES = [
	...FOLDERS.flatMap(({ name, path, kind, isTranslated }) => {
		const folder = isTranslated === true ? `${path}/sv` : path;
		const files = CONTENT.filter(
			(file) => file.startsWith(`${folder}/`) && !file.endsWith('.lock.yaml'),
		);
		return testSize(files.slice(0, 1), files).map(
			(file) => [file, name, basename(file, `.${kind}`), TEXT[name] ?? 'title'] as const,
		);
	}),
	[FILES.organisation, 'files', 'organisation', 'name'] as const,
];

let browser: Browser;
let editors: Editors;
let before: Record<string, string>;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	editors = await openEditors(browser);
	before = await editors.files();
});
afterEach(() => editors.page.context().close());

/** The lines that went and came, file by file. */
async function changes() {
	const after = await editors.files();
	return Object.keys({ ...before, ...after }).flatMap((path) => {
		const [old, now] = [before[path]?.split('\n') ?? [], after[path]?.split('\n') ?? []];
		const went = old.filter((line) => !now.includes(line));
		const came = now.filter((line) => !old.includes(line));
		return before[path] === after[path] ? [] : [{ path, went, came }];
	});
}

describe.each(ENTRIES)('%s', (file, collection, entry, field) => {
	test('opens, and a changed word is one changed line', async () => {
		await editors.open(collection, entry);
		const input = editors.field(field).locator('input, textarea').first();
		const value = await input.inputValue();
		await input.fill(`${value} nu`);
		await editors.save();
		await expect.poll(changes).toHaveLength(1);
		const [change] = await changes();
		expect(change?.path).toBe(file);
		expect([change?.went.length, change?.came.length]).toEqual([1, 1]);
		expect(change?.came[0]).toContain(`${value} nu`);
		expect(editors.complaints).toEqual([]);
	});
});

test('a changed status is one line', async () => {
	await editors.open('measures', MEASURE);
	await editors.field('status').getByRole('radio', { name: 'Pågår' }).click();
	await editors.save();
	const path = `content/measures/sv/${MEASURE}.mdx`;
	await expect.poll(changes).toEqual([{ path, went: ['status: done'], came: ['status: ongoing'] }]);
});

test('a day that ends before it begins is refused in Swedish, at its field, and nothing is written', async () => {
	await editors.open('areaDays', DAY);
	await editors.field('end').locator('input').fill('2026-12-05T10:00');
	await editors.save();
	const dialog = editors.page.getByRole('dialog', { name: 'Det går inte att spara än' });
	await expect.poll(() => dialog.innerText()).toContain('Dagen slutar innan den börjar.');
	expect(await changes()).toEqual([]);
	await dialog.getByRole('button', { name: 'Till fältet' }).click();
	const focused = () =>
		editors.page.evaluate(
			() => document.activeElement?.closest<HTMLElement>('.field')?.dataset['keyPath'],
		);
	await expect.poll(focused).toBe('end');
});

test('a new area day, its district picked, passes the check', async () => {
	const { page, field } = editors;
	await page.evaluate(() => (location.hash = '/collections/areaDays/new'));
	await field('title').locator('input').fill('Vårdag på Råå');
	await field('summary').locator('textarea').fill('Vi planterar tillsammans.');
	await field('district').getByRole('combobox').first().click();
	await page.getByRole('option', { name: 'Råå' }).click();
	await field('place').locator('input').fill('Torget');
	await field('start').locator('input').fill('2027-04-10T13:00');
	await field('end').locator('input').fill('2027-04-10T15:00');
	await field('accessibility').locator('textarea').fill('Plan mark och sittplatser.');
	await field('status').getByRole('radio', { name: 'Planerad' }).click();
	await editors.save();
	await expect.poll(changes).toMatchObject([{ path: 'content/area-days/sv/2027-04-10-raa.mdx' }]);
	const files = Object.entries(await editors.files()).map(([path, text]) => ({ path, text }));
	const found = await checkContent(files, { production: false, today: '2026-11-20' });
	expect(found.filter(({ file, level }) => level === 'error' && file.includes('raa'))).toEqual([]);
});

test('Arabic is written from right to left', async () => {
	await editors.open('pages', 'kontakt');
	await editors.page.locator('button', { hasText: 'Arabiska' }).last().click();
	const title = editors.field('title', 'ar').locator('input');
	await title.waitFor();
	expect(await title.evaluate((input) => getComputedStyle(input).direction)).toBe('rtl');
});
