import type { CheerioAPI } from 'cheerio';
import { languageTag } from '../../../src/survey/rules/languages.ts';
import { languageOf } from '../addresses.ts';
import { onEachPage } from '../check.ts';
import { SITE } from '../site-address.ts';

const DEFAULT = 'x-default';

/** What is said to stand in other languages does, in those languages, and says so in turn. */
export const translations = onEachPage(({ $, path }, { pages, file }) => {
	const alternates = alternatesOf($);
	if (alternates.length === 0) return [];
	const isHidden = $('meta[name="robots"][content="noindex"]').length > 0;
	const wrong = alternates.flatMap(([language, href]) => {
		const to = new URL(href, SITE + path);
		if (to.origin !== SITE || file(to.pathname) === undefined)
			return [`in ${language} at ${href}, where nothing stands`];
		const found = languageTag(languageOf(to.pathname));
		if (language !== found && language !== DEFAULT)
			return [`${href} is in ${found}, not in ${language}`];
		const there = pages.find((page) => page.path === to.pathname);
		const inTurn = there === undefined ? [] : alternatesOf(there.$);
		return String(inTurn) === String(alternates) ? [] : [`${href} names others in turn`];
	});
	const defaults = alternates.filter(([language]) => language === DEFAULT);
	return [
		...wrong,
		...(isHidden ? ['is kept from search engines, and has alternates'] : []),
		...(defaults.length === 1 ? [] : [`has ${String(defaults.length)} for any other language`]),
	];
});

const alternatesOf = ($: CheerioAPI): [string, string][] =>
	$('head link[rel="alternate"][hreflang]')
		.get()
		.map((link) => [$(link).attr('hreflang') ?? '', $(link).attr('href') ?? '']);
