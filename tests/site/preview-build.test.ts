import { type CheerioAPI, load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { previewSv } from '../../src/strings/sv/preview.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { buildCopy, leaveOutEditors, pagesOf } from './build-copy.ts';
import { addHiddenEntries, hiddenEntries } from './hidden-entries.ts';

let copy: ProjectCopy;
let pages: Map<string, string>;
beforeAll(async () => {
	copy = await copyProject();
	addHiddenEntries(copy);
	leaveOutEditors(copy);
	const { exitCode, output } = await buildCopy(copy, 'deploy-preview');
	expect(exitCode, output).toBe(0);
	pages = pagesOf(copy);
}, 120_000);
afterAll(() => copy.remove());

const page = (file: string): CheerioAPI => load(pages.get(file) ?? '');
const HELP = Object.values(previewSv).map(({ help }) => help);

describe.each(hiddenEntries)(
	'what production hides: $title',
	({ badge, list, page: file, title }) => {
		test('stands in its list in preview, with the badge that says why', () => {
			const item = page(list)(`main li:has(a:contains("${title}"))`).last();
			expect(item.find('strong').first().text()).toBe(badge);
		});

		test('has a page in preview, which says why and what that means', () => {
			const header = page(file)('main > header');
			expect(header.find('h1').text()).toBe(title);
			expect(header.find('strong').text()).toBe(badge);
			expect(HELP.filter((help) => header.text().includes(help))).toHaveLength(1);
		});
	},
);

test('measures that go on carry their badge on the start page too', () => {
	for (const { badge, title, list } of hiddenEntries) {
		if (list !== 'atgarder/index.html') continue;
		const item = page('index.html')(`main li li:has(a:contains("${title}"))`);
		expect(item.find('strong').text()).toBe(badge);
	}
});
