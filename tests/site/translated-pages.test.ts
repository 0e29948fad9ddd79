import { describe, expect, test } from 'vitest';
import { pathIn, paths } from '../../src/lib/paths.ts';
import { readerStrings, TRANSLATIONS } from '../../src/strings/site.ts';
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

	test('the menu leads to each part of the site in the language', () => {
		const menu = pageAt(pathIn(language, '/'))(
			'header details:has(nav):not(:has(.languages)) nav a',
		);
		const links = menu.map((index) => menu.eq(index).attr('href')).get();
		const { search, districts, measures, areaDays, articles, results, survey, contact } = paths;
		const parts = [search, districts, measures, areaDays, articles, results, survey, contact];
		expect(links).toEqual(parts.map((path) => pathIn(language, path)));
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

describe('when somebody answers a number', () => {
	const hours = (path: string) =>
		pageAt(path)('section[aria-labelledby="ringa"] dd .name:last-child')
			.map((_, { attribs }) => attribs['lang'] ?? '')
			.get();

	test('is said in the language of the page, and where it is not translated as Swedish', () => {
		expect(pageAt('/en/').text()).toContain('Evenings, nights and weekends');
		expect(pageAt('/ar/omraden/lindglantan/').text()).not.toContain('Kvällar, nätter och helger');
		expect(hours('/en/')).toContain('sv');
		expect(hours('/lattlast/')).not.toContain('sv');
	});
});
