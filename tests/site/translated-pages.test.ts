import { describe, expect, test } from 'vitest';
import { pathIn, paths } from '../../src/lib/paths.ts';
import { frameStrings } from '../../src/strings/frame.ts';
import { readerStrings, TRANSLATIONS } from '../../src/strings/reader.ts';
import { LANGUAGES, languageTag } from '../../src/survey/rules/languages.ts';
import { alternatesOf } from './alternates.ts';
import { landlord } from './landlord.ts';
import { pageAt } from './page-at.ts';

const districts = landlord.districts.map(({ id }) => paths.district(id));
const TRANSLATED = [
	paths.start,
	paths.districts,
	...districts,
	paths.measures,
	paths.areaDays,
	paths.articles,
	paths.contact,
	paths.results,
];

describe.each(LANGUAGES)('in "%s"', (language) => {
	test.each(TRANSLATED)('%s leads to the same page in the other languages', (path) => {
		const $ = pageAt(pathIn(language, path));
		const links = $('header nav.languages a');
		expect(links.map((_, link) => $(link).attr('href')).get()).toEqual(
			LANGUAGES.map((other) => pathIn(other, path)),
		);
		expect(links.filter('[aria-current="page"]').attr('data-language')).toBe(language);
		expect(alternatesOf($)).toEqual([
			...(['sv', 'en', 'ar'] as const).map((other) => [languageTag(other), pathIn(other, path)]),
			['x-default', path],
		]);
	});
});

describe.each(TRANSLATIONS)('what stands in Swedish on a page in "%s"', (language) => {
	test.each(['/omraden/lindglantan/', '/', '/omradesdagar/'])('of %s says so', (path) => {
		const $ = pageAt(pathIn(language, path));
		expect($('main').text()).toContain(readerStrings(language).partlySwedish);
		const swedish = $('main a[href^="/"]').not(`[href^="/${language}/"]`);
		expect(swedish.filter(':not([hreflang="sv"])')).toHaveLength(0);
		// The answers above lead there in the reader's own words.
		expect(swedish.filter(':not([lang="sv"])').closest('li')).toHaveLength(0);
	});

	test('the header leads to the pages that are translated, and says which are not', () => {
		const $ = pageAt(pathIn(language, paths.areaDays));
		const links = $('header nav.parts a')
			.map((_, link) => $(link).attr('href'))
			.get();
		const { districts, measures, areaDays, articles, results, contact } = paths;
		for (const path of [districts, measures, areaDays, articles, results, contact])
			expect(links).toContain(pathIn(language, path));
		expect($('header nav.parts').text()).toContain(frameStrings(language).inSwedish);
	});
});

test('on a page in Arabic a Swedish name runs its own way', () => {
	const $ = pageAt('/ar/omraden/lindglantan/');
	const names = $('main a[href^="/ar/atgarder/"]');
	const swedish = names.filter((_, link) => !/\p{Script=Arabic}/u.test($(link).text()));
	expect(swedish).not.toHaveLength(0);
	expect(swedish.not(':has([lang="sv"][dir="ltr"])')).toHaveLength(0);
	expect($('html').attr('dir')).toBe('rtl');
});
