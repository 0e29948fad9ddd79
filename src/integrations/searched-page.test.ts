import { expect, test } from 'vitest';
import { pathIn } from '../lib/paths.ts';
import { LANGUAGES } from '../survey/rules/languages.ts';
import {
	isSearched,
	languageOf,
	withOtherAddresses,
	withOtherNames,
	wordsOf,
} from './searched-page.ts';

const page = (url: string, html = '<main>Hej</main>') => ({ url, html });

test.each(['/', '/kontakt/', '/enkat/', '/en/enkat/anonymitet/', '/lattlast/kontakt/'])(
	'%s is searched',
	(url) => {
		expect(isSearched(page(url))).toBe(true);
	},
);

test.each(['/404.html', '/sok/', '/en/sok/', '/enkat/tack/'])('%s is not searched', (url) => {
	expect(isSearched(page(url))).toBe(false);
});

test.each([
	['/kontakt/', 'sv', 'sv'],
	['/ar/kontakt/', 'ar', 'ar'],
	['/lattlast/kontakt/', 'sv', 'lattlast'],
])('%s, tagged "%s", is read in "%s"', (url, tag, language) => {
	expect(languageOf(page(url, `<html lang="${tag}" dir="ltr">`))).toBe(language);
});

test('what search engines are kept from is not searched', () => {
	const html = '<meta name="robots" content="noindex"><main>Hej</main>';
	expect(isSearched(page('/komponenter/', html))).toBe(false);
});

test('what an area is called in a list is on its page', () => {
	const list =
		'<li data-area data-nicknames="Dalan|Dallas" data-streets="Exempelgatan"> <a href="/omraden/dalhem/">';
	const found = withOtherNames([page('/omraden/', list), page('/omraden/dalhem/'), page('/sok/')]);
	expect(found.map(({ html }) => html)).toEqual([
		list,
		'<main>Hej<p data-pagefind-weight="8">Dalan, Dallas, Exempelgatan</p></main>',
		'<main>Hej</main>',
	]);
});

test('the words are those of the texts, each once, the commonest first', () => {
	expect(wordsOf(['Gården: källarförråd', 'Källarförråd, på 112'])).toEqual([
		'källarförråd',
		'112',
		'gården',
		'på',
	]);
});

test('a Swedish page tells where it stands in each other language', () => {
	const others = LANGUAGES.filter((language) => language !== 'sv');
	const built = LANGUAGES.map((language) => page(pathIn(language, '/kontakt/')));
	const [swedish, ...translated] = withOtherAddresses([...built, page('/integritet/')]);
	expect(swedish?.html.match(/(?<=pagefind-meta=")[^"]+/g)).toEqual(
		others.map((language) => `${language}:/${language}/kontakt/`),
	);
	expect(translated.map(({ html }) => html)).toEqual(
		[...others, '/integritet/'].map(() => '<main>Hej</main>'),
	);
});
