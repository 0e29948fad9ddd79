import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtPages, DIST } from './built-pages.ts';

/** Where a build without an address of its own says that it stands. */
const SITE = 'https://trygghet.example';
/** The clock that `npm test` builds with. */
const BUILT = Date.parse('2026-11-20T11:00:00Z');
const NOT_FOUND = '/404.html';
/** Receipts, staff's own pages, and what is no page: nobody is to come here from a search. */
const NEVER_FOUND = /^\/404\.html$|^\/komponenter\/|\/enkat\/(?:tack|papper)\/$/;

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const sizeOf = async (path: string) => {
	const { format, width, height } = await sharp(join(DIST, path)).metadata();
	return [format, width, height];
};

describe.each(builtPages)('$path', ({ $, path }) => {
	const property = (name: string) => $(`meta[property="og:${name}"]`).attr('content');
	const address = path === NOT_FOUND ? undefined : SITE + path;

	test('says which address it has, unless it stands at any', () => {
		const canonical = $('link[rel="canonical"]').map((_, link) => $(link).attr('href'));
		expect(canonical.get()).toEqual(address === undefined ? [] : [address]);
		expect(property('url')).toBe(address);
	});

	test('tells other sites what to show beside a link to it', () => {
		const title = property('title') ?? '-';
		expect($('head > title').text()).toContain(title);
		expect(property('description')).toBe($('meta[name="description"]').attr('content'));
		expect(property('type')).toBe('website');
		expect(property('site_name')).toBe('Trygghet där du bor');
		const territory = { sv: 'sv_SE', en: 'en_GB', ar: 'ar_AR' }[$('html').attr('lang') ?? ''];
		expect(property('locale')).toBe(territory);
	});

	test('has a picture of the size that it says, described in words', async () => {
		const picture = new URL(property('image') ?? '');
		expect(picture.origin).toBe(SITE);
		const [format, ...size] = await sizeOf(picture.pathname);
		expect(format).toBe('png');
		expect(size).toEqual([1200, 630]);
		expect([property('image:width'), property('image:height')]).toEqual(size.map(String));
		expect(property('image:alt')).toContain('Trygghet där du bor');
	});

	test('has icons of the sizes that they say', async () => {
		const icons = $('link[rel$="icon"]').map((_, link) => $(link).attr('href'));
		expect(icons.get()).toEqual(['/favicon.ico', '/favicon.svg', '/apple-touch-icon.png']);
		expect($('link[href="/favicon.ico"]').attr('sizes')).toBe('32x32');
		expect(await sizeOf('/apple-touch-icon.png')).toEqual(['png', 180, 180]);
	});

	test('is kept from search engines if nobody is to come there from a search', () => {
		const isHidden = $('meta[name="robots"]').attr('content') === 'noindex';
		expect(isHidden).toBe(NEVER_FOUND.test(path));
	});
});

test('favicon.ico holds one picture of 32 pixels', async () => {
	const ico = readFileSync(join(DIST, 'favicon.ico'));
	expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
	const { width, height } = await sharp(ico.subarray(ico.readUInt32LE(18))).metadata();
	expect([width, height]).toEqual([32, 32]);
	expect(ico.byteLength).toBe(ico.readUInt32LE(14) + ico.readUInt32LE(18));
});

test('an icon that a system cuts is filled to its edges', async () => {
	for (const path of ['/apple-touch-icon.png', '/icon-maskable-512.png'])
		expect((await sharp(join(DIST, path)).stats()).isOpaque).toBe(true);
});

const manifestSchema = z.object({
	name: z.literal('Trygghet där du bor'),
	short_name: z.string().max(12),
	lang: z.literal('sv'),
	start_url: z.literal('/'),
	theme_color: z.string(),
	background_color: z.string(),
	icons: z.array(
		z.object({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string() }),
	),
});

test('the manifest is in Swedish, in the colours of the site, with icons of the sizes it says', async () => {
	const links = builtPages.map(({ $ }) => $('link[rel="manifest"]').attr('href'));
	expect(new Set(links)).toEqual(new Set(['/manifest.webmanifest']));
	const manifest = manifestSchema.parse(JSON.parse(read('manifest.webmanifest')));
	const paper = /--paper: (#\w+)/.exec(readFileSync('src/styles/tokens.css', 'utf8'))?.[1];
	expect([manifest.theme_color, manifest.background_color]).toEqual([paper, paper]);
	for (const { src, sizes, type } of manifest.icons) {
		expect(existsSync(join(DIST, src))).toBe(true);
		if (type === 'image/png')
			expect(await sizeOf(src)).toEqual(['png', ...sizes.split('x').map(Number)]);
	}
	const purposes = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
	expect(purposes).toEqual(['192x192 any', '512x512 any', '512x512 maskable', 'any any']);
});

test('the sitemap has exactly the pages that may be found', () => {
	const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
	const expected = builtPages.map(({ path }) => path).filter((path) => !NEVER_FOUND.test(path));
	expect(listed).toEqual(expected.map((path) => SITE + path).sort());
	expect(listed.length).toBeGreaterThan(40);
});

test('search engines are kept out of what is not production', () => {
	expect(read('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
});

test('security.txt says whom to tell, for less than a year', () => {
	const lines = read('.well-known/security.txt').trim().split('\n');
	const expires = lines.find((line) => line.startsWith('Expires: ')) ?? '';
	expect(lines).toEqual([
		`Contact: ${SITE}/kontakt/`,
		expires,
		'Preferred-Languages: sv, en',
		`Canonical: ${SITE}/.well-known/security.txt`,
	]);
	const days = (Date.parse(expires.replace('Expires: ', '')) - BUILT) / (24 * 60 * 60 * 1000);
	expect(days).toBeGreaterThan(330);
	expect(days).toBeLessThan(365);
});
