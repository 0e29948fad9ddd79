import { securityHeaders } from './security-headers.ts';

interface HeaderRule {
	/** A path with `*` for anything, as in netlify.toml. */
	for: string;
	values: Record<string, string>;
}

/** What is sent with static files. Of rules that both fit, the later one counts. */
export const staticHeaders: HeaderRule[] = [
	{ for: '/*', values: securityHeaders },
	// The editors' site: the CMS writes its own styles, and talks to GitHub with what Netlify signs.
	{
		for: '/admin/*',
		values: {
			'Content-Security-Policy':
				"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https://avatars.githubusercontent.com; font-src 'self'; connect-src 'self' data: blob: https://api.github.com; frame-src blob:; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
			// The window in which one logs in has to find the one that opened it.
			'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
			'X-Robots-Tag': 'noindex',
		},
	},
	// Open data is for whoever wants to read it, from a page of another site, too.
	...['csv', 'json'].map((ending) => ({
		for: `/resultat/*.${ending}`,
		values: {
			'Access-Control-Allow-Origin': '*',
			'Cross-Origin-Resource-Policy': 'cross-origin',
		},
	})),
	// Astro puts a hash of the content in the name of every file here.
	{
		for: '/_astro/*',
		values: { 'Cache-Control': 'public, max-age=31536000, immutable' },
	},
];

/** The headers of the file at an address, given as it is decoded. */
export function staticHeadersOf(path: string): Record<string, string> {
	const values = staticHeaders
		.filter((rule) => {
			const [start = '', end = ''] = rule.for.split('*');
			return path.startsWith(start) && path.endsWith(end);
		})
		.map((rule) => rule.values);
	return Object.assign({}, ...values) as Record<string, string>;
}
