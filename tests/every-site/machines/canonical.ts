import { isNotFound } from '../addresses.ts';
import { onPageAlone } from '../check.ts';
import { SITE } from '../site-address.ts';

export const canonical = onPageAlone(({ $, path }) => {
	const expected = isNotFound(path) ? [] : [SITE + path];
	const said = {
		canonical: $('link[rel="canonical"]')
			.get()
			.map((link) => $(link).attr('href') ?? ''),
		'og:url': $('meta[property="og:url"]')
			.get()
			.map((meta) => $(meta).attr('content') ?? ''),
	};
	return Object.entries(said)
		.filter(([, addresses]) => addresses.join(' ') !== expected.join(' '))
		.map(([where, addresses]) => `${where} is ${addresses.join(' ') || 'missing'}`);
});
