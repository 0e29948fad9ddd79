import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { securityHeaders } from './security-headers.ts';
import { staticHeaders, staticHeadersOf } from './static-headers.ts';

test('netlify.toml sends exactly the headers that our own server sends', () => {
	expect(parse(readFileSync('netlify.toml', 'utf8'))['headers']).toEqual(staticHeaders);
});

test('an ordinary page has the headers of every page alone', () => {
	expect(staticHeadersOf('/omraden/')).toEqual(securityHeaders);
});

test('the editors’ page keeps what it does not replace', () => {
	const { 'X-Frame-Options': frame, 'X-Robots-Tag': robots } = staticHeadersOf('/admin/index.html');
	expect([frame, robots]).toEqual(['DENY', 'noindex']);
	expect(staticHeadersOf('/admin/')['Content-Security-Policy']).toContain("default-src 'none'");
});

test('open data may be read from any site, and nothing else', () => {
	const allowed = (path: string) => staticHeadersOf(path)['Access-Control-Allow-Origin'];
	expect(
		['/resultat/2026.csv', '/resultat/2026.1.csv', '/resultat/2026.json'].map(allowed),
	).toEqual(['*', '*', '*']);
	expect(['/resultat/2026/', '/sok/index.json', '/'].map(allowed)).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});
