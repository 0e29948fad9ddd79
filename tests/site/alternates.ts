import type { CheerioAPI } from 'cheerio';

/** Where a page says that its text stands in other languages: tags, and addresses on the site. */
export const alternatesOf = ($: CheerioAPI): [string, string][] =>
	$('head link[rel="alternate"][hreflang]')
		.get()
		.map((link) => [$(link).attr('hreflang') ?? '', new URL($(link).attr('href') ?? '').pathname]);
