import { describe, expect, test } from 'vitest';
import { pathIn, paths } from '../../src/lib/paths.ts';
import { frameStrings } from '../../src/strings/frame.ts';
import { readerStrings, TRANSLATIONS } from '../../src/strings/reader.ts';
import { LANGUAGES, languageTag } from '../../src/survey/rules/languages.ts';
import { landlord } from './landlord.ts';
import { pageAt } from './page-at.ts';

const districts = landlord.districts.map(({ id }) => paths.district(id));
const TRANSLATED = [
	paths.start,
	paths.districts,
	...districts,
	paths.areaDays,
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
		const alternates = $('head link[rel="alternate"][hreflang]')
			.map((_, link) => [[$(link).attr('hreflang'), new URL($(link).attr('href') ?? '').pathname]])
			.get();
		expect(alternates).toEqual(
			(['sv', 'en', 'ar'] as const).map((other) => [languageTag(other), pathIn(other, path)]),
		);
	});
});

describe.each(TRANSLATIONS)('what stands in Swedish on a page in "%s"', (language) => {
	test.each(['/omraden/lindglantan/', '/', '/omradesdagar/'])('of %s says so', (path) => {
		const $ = pageAt(pathIn(language, path));
		expect($('main').text()).toContain(readerStrings(language).partlySwedish);
		const swedish = $('main a[href^="/atgarder/"], main a[href^="/omradesdagar/2"]');
		expect(swedish.filter(':not([hreflang="sv"])')).toHaveLength(0);
		// The answers above lead there in the reader's own words.
		expect(swedish.filter(':not([lang="sv"])').closest('li')).toHaveLength(0);
	});

	test('the header leads to the pages that are translated, and says which are not', () => {
		const $ = pageAt(pathIn(language, paths.areaDays));
		const links = $('header nav.parts a')
			.map((_, link) => $(link).attr('href'))
			.get();
		for (const path of [paths.districts, paths.areaDays, paths.results, paths.contact])
			expect(links).toContain(pathIn(language, path));
		expect($('header nav.parts').text()).toContain(frameStrings(language).inSwedish);
	});
});

test('on a page in Arabic a Swedish name runs its own way', () => {
	const $ = pageAt('/ar/omraden/lindglantan/');
	expect($('main a[href^="/atgarder/"]:not([dir="ltr"])')).toHaveLength(0);
	expect($('html').attr('dir')).toBe('rtl');
});
