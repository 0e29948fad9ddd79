import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathIn, paths } from '../../src/lib/paths.ts';
import { readerStrings, TRANSLATIONS } from '../../src/strings/site.ts';
import { alternatesOf } from './alternates.ts';
import { DIST } from './built-pages.ts';
import { landlord } from './landlord.ts';
import { mainTextAt, pageAt, shownText } from './page-at.ts';

const MEASURE = 'ljus-pa-garden-lindglantan';
const AREA_DAY = '2026-12-12-lindglantan';
const ARTICLE = 'tillsammans';
const DISTRICT = 'lindglantan';

/** What staff have translated: its address, the list it stands in, and its text in each language. */
const TRANSLATED = [
	['measures', MEASURE, paths.measure(MEASURE), paths.measures],
	['area-days', AREA_DAY, paths.areaDay(AREA_DAY), paths.areaDays],
	['articles', ARTICLE, paths.article(ARTICLE), paths.articles],
] as const;

const textOf = (folder: string, language: string, id: string) => {
	const file = `content/${folder}/${language}/${id}.mdx`;
	const text = landlord.translations.find((entry) => entry.file === file);
	if (text === undefined) throw new Error(`${file} is missing`);
	return { ...text.fields, firstWords: text.body.text.trim().split('\n').at(-1) ?? '' };
};

describe.each(['en', 'ar'] as const)('in "%s"', (language) => {
	test.each(TRANSLATED)('a text of %s is read in the language', (folder, id, path, list) => {
		const { title = '', summary = '' } = textOf(folder, language, id);
		const $ = pageAt(pathIn(language, path));
		expect($('h1').text()).toBe(title);
		expect($('h1').attr('lang')).toBeUndefined();
		expect($('main .lead').first().text()).toBe(summary);
		expect($('main').text()).not.toContain(readerStrings(language).notTranslated);
		expect(alternatesOf($).map(([of]) => of)).toEqual(['sv', 'en', 'ar', 'x-default']);

		const link = pageAt(pathIn(language, list))(`main a[href="${pathIn(language, path)}"]`);
		expect(shownText(link.first().text())).toBe(title);
		expect(mainTextAt(pathIn(language, list))).toContain(summary);
	});

	test('a district is introduced in the language, and the rest of its text follows', () => {
		const file = `content/districts/${language}/${DISTRICT}.mdx`;
		const text = landlord.districtTranslations.find((entry) => entry.file === file);
		const shown = mainTextAt(pathIn(language, paths.district(DISTRICT)));
		expect(shown).toContain(text?.fields.introduction);
		const [, heading = ''] = /^## (.*)$/m.exec(text?.body.text ?? '') ?? [];
		expect(shown).toContain(heading);
		expect(shown).not.toContain(readerStrings(language).notTranslated);
	});
});

describe.each(TRANSLATIONS)('what nobody has translated to "%s"', (language) => {
	const UNTRANSLATED = [
		paths.measure('extra-stadning'),
		paths.areaDay('2027-05-14-kvarnlyckan'),
		paths.article('hus-och-gardar'),
	];

	test.each(UNTRANSLATED)('%s stands there in Swedish, says so, and is no alternate', (path) => {
		const $ = pageAt(pathIn(language, path));
		const swedish = pageAt(path);
		expect($('h1[lang="sv"][dir="ltr"]').text()).toBe(swedish('h1').text());
		expect($('main').text()).toContain(readerStrings(language).notTranslated);
		expect($('meta[name="robots"]').attr('content')).toBe('noindex');
		expect(alternatesOf(swedish)).toEqual([]);
		const text = $('main div[lang="sv"] p').last().text();
		expect(swedish('main').text()).toContain(text);
	});

	test('is marked as Swedish in lists, and leads on in the language', () => {
		const $ = pageAt(pathIn(language, paths.measures));
		const link = $(`a[href="${pathIn(language, paths.measure('extra-stadning'))}"]`);
		expect(link.find('[lang="sv"]').text()).not.toBe('');
	});
});

test('what an area day is stands where it is first spoken of, with its name on Swedish signs', () => {
	for (const language of ['en', 'ar'] as const)
		for (const path of [paths.start, paths.district(DISTRICT), paths.areaDays])
			expect(mainTextAt(pathIn(language, path))).toContain(readerStrings(language).areaDay.lead);
	for (const language of ['en', 'ar'] as const)
		expect(readerStrings(language).areaDay.lead).toContain('områdesdag');
});

describe.each(TRANSLATIONS)('below "/%s/"', (language) => {
	test('an address that is not there is answered in the language', () => {
		const $ = pageAt(`/${language}/404/`);
		const { notFound } = readerStrings(language);
		expect($('h1').text()).toBe(notFound.title);
		for (const path of [paths.start, paths.survey, paths.contact])
			expect($(`main a[href="${pathIn(language, path)}"]`)).not.toHaveLength(0);
		expect($('link[rel="canonical"]')).toHaveLength(0);
		expect(readFileSync(join(DIST, '_redirects'), 'utf8').split('\n')).toContain(
			`/${language}/* /${language}/404/index.html 404`,
		);
	});
});
