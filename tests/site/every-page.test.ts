import { describe, expect, test } from 'vitest';
import { frameStrings } from '../../src/strings/frame.ts';
import {
	directionOf,
	isLanguage,
	type Language,
	languageTag,
} from '../../src/survey/rules/languages.ts';
import { builtPages } from './built-pages.ts';

/** Swedish pages have no folder of their own. */
function languageOf(path: string): Language {
	const [, folder] = path.split('/');
	return isLanguage(folder) ? folder : 'sv';
}

/** Where areas are found, in every language, or pages. */
const FINDS = /^\/(?:(?:ar|en|lattlast)\/)?(?:omraden\/)?$|^\/sok\/$/;

/**
 * The form has two: what carries a code over, which works in any browser, and the form's own. Paper
 * entry has one more: its keys. Areas are found, and pages, by a script each.
 */
function scriptsOf(path: string): number {
	const form = /^\/(?:\w+\/)?enkat\/(papper\/)?$/.exec(path);
	if (form === null) return FINDS.test(path) ? 1 : 0;
	return form[1] === undefined ? 2 : 3;
}

test('The site has every address that others rely on', () => {
	expect(builtPages.map(({ path }) => path)).toEqual(
		expect.arrayContaining([
			'/',
			'/404.html',
			'/atgarder/',
			'/enkat/',
			'/enkat/anonymitet/',
			'/enkat/papper/',
			'/enkat/tack/',
			'/integritet/',
			'/kontakt/',
			'/omraden/',
			'/omraden/dalhem/',
			'/omraden/drottninghog/',
			'/omradesdagar/',
			'/resultat/',
			'/sok/',
			'/tillganglighet/',
			'/trygghetsarbete/',
		]),
	);
});

test('No two pages have the same title', () => {
	const titles = builtPages.map(({ $ }) => $('head > title').text());
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

describe.each(builtPages)('$path', ({ $, path }) => {
	const language = languageOf(path);
	const frame = frameStrings(language);

	test('says which language it is in, and which way that runs', () => {
		expect([$('html').attr('lang'), $('html').attr('dir')]).toEqual([
			languageTag(language),
			directionOf(language),
		]);
	});

	/** That of the page, but for what is marked as being in another. */
	const languageAround = (link: ReturnType<typeof $>) =>
		link.closest('[data-language]').attr('data-language') ?? language;

	test('says of every link to a page in Swedish that it is', () => {
		const unmarked = $('a[href^="/"]').filter(
			(_, link) =>
				languageOf($(link).attr('href') ?? '') !== languageAround($(link)) &&
				$(link).attr('hreflang') !== 'sv',
		);
		expect(unmarked.map((_, link) => $(link).attr('href')).get()).toEqual([]);
	});

	test('has a title and a description', () => {
		expect($('head > title').text()).not.toBe('');
		expect($('meta[name="description"]').attr('content')).toMatch(/\S{2}/);
	});

	test('has one heading of level one, in main', () => {
		expect($('h1').length).toBe(1);
		expect($('main h1').text().trim()).not.toBe('');
	});

	test('skips no level of headings', () => {
		const levels = $('h1, h2, h3, h4, h5, h6')
			.map((_, heading) => Number(heading.tagName.slice(1)))
			.get();
		const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
		expect(skips).toEqual([]);
	});

	test('lets the keyboard skip to main first', () => {
		const first = $('a, button, input, summary').first();
		expect(first.text()).toBe(frame.skip);
		expect($(`main${first.attr('href') ?? ''}`).length).toBe(1);
	});

	test('says whom to call, right after main', () => {
		const block = $('main + aside#ringa');
		expect(block.find('h2').text()).toBe(frame.whomToCall.title);
		expect(block.find('a[href="tel:112"], a[href="tel:11414"]').length).toBe(2);
	});

	test('gives every picture a text, or hides it from being read aloud', () => {
		const silent = $('svg, img').filter(
			(_, picture) =>
				$(picture).attr('aria-hidden') !== 'true' &&
				!($(picture).attr('aria-label') ?? $(picture).attr('alt')),
		);
		expect(silent.length).toBe(0);
	});

	test('uses each id once', () => {
		const ids = $('[id]')
			.map((_, element) => $(element).attr('id'))
			.get();
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	test('has no style that its own policy blocks', () => {
		expect($('[style]').length).toBe(0);
	});

	test('runs no script, unless it is the form or finds something', () => {
		const scripts = $('script:not([type="application/json"], [type="application/ld+json"])');
		expect(scripts.length).toBe(scriptsOf(path));
	});

	test('keeps a space between a word and a date', () => {
		expect($.html()).not.toMatch(/[\p{L}\d.,:]<time|<\/time>[\p{L}\d]/u);
	});
});
