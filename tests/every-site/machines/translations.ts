import { languageTag } from '../../../src/survey/rules/languages.ts';
import { languageOf } from '../addresses.ts';
import { onEachPage } from '../check.ts';
import { SITE } from '../site-address.ts';

/** What is said to stand in other languages does, in those languages. */
export const translations = onEachPage(({ $, path }, { file }) =>
	$('head link[rel="alternate"][hreflang]')
		.get()
		.flatMap((link) => {
			const { href = '', hreflang = '' } = $(link).attr() ?? {};
			const to = new URL(href, SITE + path);
			if (to.origin !== SITE || file(to.pathname) === undefined)
				return [`in ${hreflang} at ${href}, where nothing stands`];
			const language = languageTag(languageOf(to.pathname));
			return language === hreflang ? [] : [`${href} is in ${language}, not in ${hreflang}`];
		}),
);
