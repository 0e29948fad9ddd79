import { languageTag } from '../../../src/survey/rules/languages.ts';
import { languageOf } from '../addresses.ts';
import { onPageAlone } from '../check.ts';

/**
 * A link says in which language it goes on, where that is another than the text around it: that of
 * the page, or Swedish where nobody has translated it.
 */
export const linkLanguages = onPageAlone(({ $, path }) =>
	$('a[href^="/"]')
		.get()
		.map((element) => $(element))
		.flatMap((link) => {
			const to = link.attr('href') ?? '';
			const isInSwedish = link.parent().closest('main [lang="sv"]').length > 0;
			const around =
				link.closest('[data-language]').attr('data-language') ??
				(isInSwedish ? 'sv' : languageOf(path));
			const said = link.attr('hreflang');
			const isSaid = said === languageTag(languageOf(to));
			if (said === undefined ? languageOf(to) === around : isSaid) return [];
			return [`the link to ${to} says hreflang ${said ?? 'nothing'}`];
		}),
);
