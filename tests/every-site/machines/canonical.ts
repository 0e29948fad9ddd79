import { NOT_FOUND } from '../addresses.ts';
import { onEachPage } from '../check.ts';
import { SITE } from '../site-address.ts';

/** The page that says that there is no page stands at whatever address was asked for. */
export const canonical = onEachPage(({ $, path }) => {
	const expected = path === NOT_FOUND ? [] : [SITE + path];
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
