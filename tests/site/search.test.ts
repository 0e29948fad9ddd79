import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../src/components/search/vocabulary.ts';
import { wordsIn } from '../../src/components/search/words.ts';
import { pathIn, paths } from '../../src/lib/paths.ts';
import { ar } from '../../src/strings/ar/search-words.ts';
import { en } from '../../src/strings/en/search-words.ts';
import { TRANSLATIONS } from '../../src/strings/site.ts';
import { previewSv } from '../../src/strings/sv/preview.ts';
import { loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { LANGUAGES } from '../../src/survey/rules/languages.ts';
import { localize } from '../../src/survey/rules/localize.ts';
import { builtPages, DIST } from './built-pages.ts';
import { landlord } from './landlord.ts';
import { pageAt } from './page-at.ts';

type Words = Record<'en' | 'ar', string[]>;
const everywhere = (path: string) => LANGUAGES.map((language) => pathIn(language, path));
const FINDERS = [
	'/404.html',
	...TRANSLATIONS.map((language) => pathIn(language, '/404/')),
	...everywhere(paths.start),
	...everywhere(paths.districts),
];
const SEARCHES = everywhere(paths.search);
const NO_DATA = 'script:not([type="application/json"], [type="application/ld+json"])';
const scriptsIn = ({ $ }: (typeof builtPages)[number]) =>
	$(NO_DATA)
		.get()
		.map((script) => {
			const src = $(script).attr('src');
			return src === undefined ? $(script).text() : readFileSync(join(DIST, src), 'utf8');
		});
/** What searches is loaded when somebody does. */
const loadedBy = (script: string) =>
	[...script.matchAll(/import\([`"']\.\/([\w.-]+\.js)[`"']\)/g)].map(([, file = '']) =>
		readFileSync(join(DIST, '_astro', file), 'utf8'),
	);

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

test.each([
	['en', en],
	['ar', ar],
] as const)(
	'what is looked for in "%s" instead of what is typed stands on its pages',
	(of, words) => {
		const known = JSON.parse(readFileSync(join(DIST, 'pagefind/words.json'), 'utf8')) as Words;
		const pages = new Vocabulary(known[of]);
		const searched = words.groups.flatMap((group) => group.searched).flatMap(wordsIn);
		expect(searched.filter((word) => pages.commonness(word) === 0)).toEqual([]);
	},
);

test('only the search loads Pagefind, and only the form and the finders run anything else', () => {
	const loading = builtPages.filter((page) =>
		scriptsIn(page)
			.flatMap(loadedBy)
			.some((code) => code.includes('/pagefind/')),
	);
	expect(loading.map(({ path }) => path).toSorted()).toEqual(SEARCHES.toSorted());
	const running = builtPages
		.filter((page) => scriptsIn(page).length > 0)
		.map(({ path }) => path)
		.filter((path) => !/^\/(?:\w+\/)?enkat\//.test(path));
	expect(running.toSorted()).toEqual([...FINDERS, ...SEARCHES].toSorted());
});

test('without its script the search says where else to look, in its language', () => {
	for (const path of SEARCHES) {
		const $ = pageAt(path);
		const links = $('[data-elsewhere] a').map((_, link) => $(link).attr('href'));
		expect(links.get()).toContain(path.replace('/sok/', '/kontakt/'));
	}
	const $ = pageAt('/sok/');
	expect($('[data-search]').is('[hidden]')).toBe(true);
	expect($('[data-without-script]').text()).toMatch(/JavaScript/);
	const links = $('[data-elsewhere] a').map((_, link) => $(link).attr('href'));
	expect(links.get()).toEqual(expect.arrayContaining(['/omraden/', '/atgarder/', '/kontakt/']));
});

test('each number that is known is one to press, and none is shown before somebody asks', () => {
	for (const path of SEARCHES) {
		const $ = pageAt(path);
		expect($('[data-calls]').is('[hidden]')).toBe(true);
		const numbers = $('[data-calls] a').map((_, link) => $(link).attr('href'));
		expect(numbers.get()).toEqual(expect.arrayContaining(['tel:112', 'tel:11414', 'tel:1177']));
		expect(numbers).toHaveLength(8);
	}
});

describe.each([
	['sv', (path: string) => !/^\/(?:lattlast|en|ar)\//.test(path)],
	['lattlast', (path: string) => path.startsWith('/lattlast/')],
	['en', (path: string) => path.startsWith('/en/')],
	['ar', (path: string) => path.startsWith('/ar/')],
])('the index of "%s"', (language, isIn) => {
	const folder = join(DIST, 'pagefind', language, 'fragment');
	const questions = loadQuestionnaires()
		.flatMap((survey) => localize(survey, 'sv').sections)
		.flatMap((section) => section.questions.map(({ text }) => text));
	const fragments = readdirSync(folder)
		.map((file) => gunzipSync(readFileSync(join(folder, file))).toString())
		// Pagefind puts a mark of its own before the JSON.
		.map((text) => JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string });

	test('has each page that is read in it, and no other', () => {
		const read = builtPages
			.filter(({ path, $ }) => isIn(path) && $('meta[name="robots"]').length === 0)
			.map(({ path }) => path)
			.filter((path) => !/^\/404|\/sok\/$|\/enkat\/tack\/$/.test(path));
		expect(read.length).toBeGreaterThan(10);
		expect(fragments.map(({ url }) => url).sort()).toEqual(read.sort());
	});

	test('has neither the questions of the form nor the marks of a preview', () => {
		const form = fragments.find(({ url }) => url.endsWith('/enkat/'));
		expect(form).toBeDefined();
		expect(questions).not.toHaveLength(0);
		for (const question of questions) expect(form?.content).not.toContain(question);
		for (const { help } of Object.values(previewSv))
			expect(fragments.filter(({ content }) => content.includes(help))).toEqual([]);
	});

	test('has the streets and other names of an area on its page', () => {
		const area = fragments.find(({ url }) => url.endsWith('/omraden/lindglantan/'));
		expect(area?.content).toMatch(/Gläntan.*Lövgången/);
	});

	test('tells its words, numbers too', () => {
		const words = JSON.parse(readFileSync(join(DIST, 'pagefind/words.json'), 'utf8')) as Record<
			string,
			string[]
		>;
		expect(words[language]).toEqual(expect.arrayContaining(['112', '1177', 'lövgången']));
	});

	test('comes without what nobody fetches', () => {
		const files = readdirSync(join(DIST, 'pagefind', language));
		expect(files.filter((file) => /ui|highlight|unknown/.test(file))).toEqual([]);
	});
});
