import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pathIn, paths } from '../../src/lib/paths.ts';
import { previewSv } from '../../src/strings/sv/preview.ts';
import { loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { LANGUAGES } from '../../src/survey/rules/languages.ts';
import { localize } from '../../src/survey/rules/localize.ts';
import { builtPages, DIST } from './built-pages.ts';
import { landlord } from './landlord.ts';
import { pageAt } from './page-at.ts';

const FINDERS = LANGUAGES.flatMap((language) =>
	[paths.start, paths.districts].map((path) => pathIn(language, path)),
);
const NO_DATA = 'script:not([type="application/json"], [type="application/ld+json"])';
const scriptsIn = ({ $ }: (typeof builtPages)[number]) =>
	$(NO_DATA)
		.get()
		.map((script) => {
			const src = $(script).attr('src');
			return src === undefined ? $(script).text() : readFileSync(join(DIST, src), 'utf8');
		});

describe.each(builtPages.filter(({ path }) => FINDERS.includes(path)))('$path', (page) => {
	test('finds an area with at most 2,048 bytes of script, packed, in the page itself', () => {
		expect(page.$('script[src]')).toHaveLength(0);
		const packed = gzipSync(scriptsIn(page).join(''), { level: 9 });
		expect(packed.byteLength).toBeLessThanOrEqual(2_048);
	});

	test('has a field that is not there without the script, and the list that is', () => {
		const rule = new RegExp(`@media \\(scripting:\\s*none\\)\\{\\.finder[^{]*\\{display:none`);
		expect(page.$('style').text()).toMatch(rule);
		const areas = page.$('[data-area]:not([hidden]) a').map((_, link) => page.$(link).attr('href'));
		const language = LANGUAGES.find((other) => page.path.startsWith(`/${other}/`)) ?? 'sv';
		const all = landlord.districts.map(({ id }) => pathIn(language, paths.district(id)));
		expect(new Set(areas.get())).toEqual(new Set(all));
	});
});

test('only the search loads Pagefind, and only the form and the finders run anything else', () => {
	const loading = builtPages.filter((page) =>
		scriptsIn(page).some((code) => code.includes('/pagefind/')),
	);
	expect(loading.map(({ path }) => path)).toEqual(['/sok/']);
	const running = builtPages
		.filter((page) => scriptsIn(page).length > 0)
		.map(({ path }) => path)
		.filter((path) => !/^\/(?:\w+\/)?enkat\//.test(path));
	expect(running.toSorted()).toEqual([...FINDERS, paths.search].toSorted());
});

test('without its script the search says where else to look', () => {
	const $ = pageAt('/sok/');
	expect($('[data-search]').is('[hidden]')).toBe(true);
	expect($('[data-without-script]').text()).toMatch(/JavaScript/);
	const links = $('[data-elsewhere] a').map((_, link) => $(link).attr('href'));
	expect(links.get()).toEqual(expect.arrayContaining(['/omraden/', '/atgarder/', '/kontakt/']));
});

describe('the index', () => {
	const folder = join(DIST, 'pagefind/fragment');
	const questions = loadQuestionnaires()
		.flatMap((survey) => localize(survey, 'sv').sections)
		.flatMap((section) => section.questions.map(({ text }) => text));
	const fragments = readdirSync(folder)
		.filter((file) => file.startsWith('sv'))
		.map((file) => gunzipSync(readFileSync(join(folder, file))).toString())
		// Pagefind puts a mark of its own before the JSON.
		.map((text) => JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string });

	test('has each Swedish page that is read, and no other', () => {
		const read = builtPages
			.filter(({ path, $ }) => $('html').attr('lang') === 'sv' && !path.startsWith('/lattlast/'))
			.filter(({ $ }) => $('meta[name="robots"]').length === 0)
			.map(({ path }) => path)
			.filter((path) => !['/404.html', '/sok/', '/enkat/tack/'].includes(path));
		expect(fragments.map(({ url }) => url).sort()).toEqual(read.sort());
	});

	test('has neither the questions of the form nor the marks of a preview', () => {
		const form = fragments.find(({ url }) => url === '/enkat/');
		expect(questions).not.toHaveLength(0);
		for (const question of questions) expect(form?.content).not.toContain(question);
		for (const { help } of Object.values(previewSv))
			expect(fragments.filter(({ content }) => content.includes(help))).toEqual([]);
	});

	test('comes without what nobody fetches', () => {
		const files = readdirSync(join(DIST, 'pagefind'));
		expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
	});
});
