import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, builtPages } from './built-pages.ts';

const pages = new Map(builtPages.map((page) => [page.path, page]));
/** Data to be downloaded; a page's address ends with a slash. */
const isFile = (path: string) => !path.endsWith('/') && existsSync(join(DIST, path));
const HOST = 'https://here.example';

describe.each(builtPages)('$path', ({ $, path }) => {
	const links = $('a[href]')
		.map((_, link) => $(link).attr('href'))
		.get()
		.filter((href) => !/^(?:tel|mailto):/.test(href))
		.map((href) => new URL(href, HOST + path));
	const internal = links.filter(({ origin }) => origin === HOST);

	test('links to pages that exist, at the address where they stand', () => {
		const missing = internal
			.map(({ pathname }) => pathname)
			.filter((to) => !pages.has(to) && !isFile(to));
		expect(missing).toEqual([]);
	});

	test('links to places that exist on the page', () => {
		const missing = internal.filter(
			({ pathname, hash }) =>
				hash !== '' && pages.get(pathname)?.$(`[id="${hash.slice(1)}"]`).length !== 1,
		);
		expect(missing.map(({ href }) => href)).toEqual([]);
	});

	test('fetches only files of its own, and they exist', () => {
		const inStyles = $('style')
			.text()
			.matchAll(/url\(\s*["']?([^"')]+)/g);
		const fetched = [
			...$('[src]').map((_, element) => $(element).attr('src')),
			...$('link[href]:not([rel="alternate"], [rel="canonical"])').map((_, element) =>
				$(element).attr('href'),
			),
			...[...inStyles].map(([, url]) => url ?? ''),
		].map((address) => new URL(address, HOST + path));
		expect(fetched.filter(({ origin }) => origin !== HOST).map(String)).toEqual([]);
		expect(fetched.filter(({ pathname }) => !existsSync(join(DIST, pathname))).map(String)).toEqual(
			[],
		);
	});

	test('has a form that stays on the site', () => {
		const targets = $('form')
			.map((_, form) => new URL($(form).attr('action') ?? '', HOST + path).origin)
			.get();
		expect(targets.filter((origin) => origin !== HOST)).toEqual([]);
	});
});
