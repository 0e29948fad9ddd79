/** What every page says in its <meta>. Astro adds the hashes of the page's own scripts and styles. */
export const pagePolicy = [
	"default-src 'self'",
	"img-src 'self' data:",
	"form-action 'self'",
	"base-uri 'none'",
	"object-src 'none'",
] as const;

/**
 * What a <meta> policy cannot carry. netlify.toml sends the same list with every static file, the
 * function sends it itself: the platform adds no headers to what a function returns.
 */
export const securityHeaders: Record<string, string> = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	// With `no-referrer` a form posts `Origin: null`, and its answers would be refused as foreign.
	'Referrer-Policy': 'same-origin',
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
	'X-Content-Type-Options': 'nosniff',
	// For browsers that do not know frame-ancestors.
	'X-Frame-Options': 'DENY',
};
