import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { staticHeadersOf } from '../../src/lib/static-headers.ts';
import { builtPages, DIST } from './built-pages.ts';

const $ = load(readFileSync(join(DIST, 'admin/index.html'), 'utf8'));
const { 'Content-Security-Policy': policy = '', 'X-Robots-Tag': robots } =
	staticHeadersOf('/admin/');

test('The editors’ page has its policy in a header alone, and it lets no text become code', () => {
	expect($('meta[http-equiv]').length).toBe(0);
	expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
	expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*(?:unsafe|http|\*)/);
	expect(policy).toContain("frame-ancestors 'none'");
	expect($('script:not([src]), style, [style]').length).toBe(0);
});

test('No search engine keeps it, and no public page or list leads there or loads of it', () => {
	expect([robots, $('meta[name="robots"]').attr('content')]).toEqual(['noindex', 'noindex']);
	expect(readFileSync(join(DIST, 'sitemap.xml'), 'utf8')).not.toContain('/admin');
	const naming = builtPages.filter((page) => page.$.html().includes('/admin/'));
	expect(naming.map(({ path }) => path)).toEqual([]);
	const index = readdirSync(join(DIST, 'pagefind'), { recursive: true }).join(' ');
	expect(index).not.toContain('admin');
});
