import type { BuiltPage } from './built-site.ts';

export const HOST = 'https://here.example';

/** Where the links of a page lead, within the site. */
export const linksIn = ({ $, path }: BuiltPage): URL[] =>
	$('a[href]')
		.get()
		.map((link) => new URL($(link).attr('href') ?? '', HOST + path))
		.filter(({ origin }) => origin === HOST);
