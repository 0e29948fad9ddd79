import { type Defect, inMain, instead } from './defect.ts';

const DISTRICT = '/omraden/lindglantan/';
const MEASURE = '/atgarder/skyltar/';

export const IN_READING = {
	'each page says which language it is in, and which way that runs': [
		instead(MEASURE, /<html lang="sv"/, '<html', 'lang is missing'),
		instead('/ar/kontakt/', 'dir="rtl"', 'dir="ltr"', 'dir is ltr'),
		instead('/en/kontakt/', 'lang="en"', 'lang="sv"', 'lang is sv'),
	],
	'each page has a title and a description': [
		instead(MEASURE, /<title>[^<]*/, '<title>', 'no title'),
		instead('/', /<meta name="description"[^>]*>/, '', 'no description'),
	],
	'no two pages are called the same, unless editors do so': [
		instead('/sok/', /<title>[^<]*/, '<title>Kontakt – Tryggt hemma', 'is also /kontakt/'),
		instead(
			'/omraden/kvarnlyckan/',
			/<title>[^<]*/,
			'<title>Hamnkullen – Tryggt hemma',
			'is also /omraden/hamnkullen/',
		),
	],
	'each page has one heading of level one, in main': [
		inMain(MEASURE, '<h1>En till</h1>', '2 headings of level one'),
		instead('/kontakt/', /<h1[^]*?<\/h1>/, '', '0 headings of level one'),
		instead('/sok/', /<h1([^>]*)>[^]*?<\/h1>/, '<h1></h1>', 'no text in a heading'),
	],
	'no level of headings is skipped': [
		instead(DISTRICT, '</h1>', '</h1><h4>Djupt</h4>', 'h4 after h1: Djupt'),
	],
	'the keyboard can skip to main first': [
		instead(DISTRICT, /<body[^>]*>/, '$&<a href="/">Hem</a>', 'comes first to "Hem"'),
		instead(MEASURE, '<main id="innehall"', '<main id="annat"', '#innehall is not main'),
	],
	'each page says whom to call, in main': [
		instead(DISTRICT, '<section aria-labelledby="ringa"', '</main>$&', 'in main'),
		instead(MEASURE, /href="tel:112"/g, 'href="tel:113"', 'no 112 there'),
	],
	'each district names what is being done there': [
		instead(
			DISTRICT,
			'<a href="/atgarder/portar-las-och-ljus/">',
			'<a href="#atgarder">',
			'stands for',
		),
		instead(
			'/omraden/tegelvallen/',
			'<a href="/atgarder/extra-stadning/">',
			'<a href="/atgarder/">',
			'is no measure',
		),
	],
	'each district marks a figure that is invented where it stands first': [
		instead(
			DISTRICT,
			/id="trygghet"[^]*?<div[^>]*>/,
			'$&<p class="small"><strong>Exempel</strong></p>',
			'without a badge',
		),
	],
	'each picture has a text, or is hidden from being read aloud': [
		inMain(MEASURE, '<img src="/favicon.svg" width="9" height="9">', 'nothing to read aloud: <img'),
		inMain('/', '<svg></svg>', 'nothing to read aloud: <svg'),
	],
	'each id stands once on its page': [
		inMain(DISTRICT, '<p id="innehall"></p>', 'the id innehall stands twice'),
	],
	'a space stands between a word and a date': [
		inMain(MEASURE, 'den<time>1 maj</time>', 'n<time'),
		inMain(DISTRICT, '<time>1 maj</time>klockan 9', '</time>k'),
	],
	'no two texts are one word to who has no styles': [
		inMain(MEASURE, '<dl><dt>Trygghet</dt><dd>64 av 100</dd></dl>', 'Trygghet|64 av 100'),
	],
	'each page is HTML by the standard': [
		inMain(MEASURE, '<ul><p>Fel</p></ul>', 'element-permitted-content'),
		inMain('/sok/', '<div><b></div>', 'close-order'),
	],
	'on a phone what a tenant came for stands first': [
		instead('/', /<main[^>]*>/, `$&${'<br>'.repeat(30)}`, 'input ends at'),
		instead('/en/', '<ul id="nummer"', `${'<br>'.repeat(60)}$&`, 'tel:11414"] ends at'),
		instead(DISTRICT, /<dl[^>]*>/, `${'<br>'.repeat(9)}$&`, 'dl ends at'),
		instead('/ar/omraden/lindglantan/', 'href="tel:112"', 'href="tel:113"', 'has no'),
	],
	'axe finds nothing on a page of each kind': [
		inMain('/404.html', '<div role="button" tabindex="0"></div>', 'aria-command-name'),
	],
} satisfies Record<string, Defect[]>;
