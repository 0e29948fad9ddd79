import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runHere } from '../cli/run-here-fixture.ts';
import { siteContent } from '../lib/site-content.ts';
import { packedSite } from './packed-site.ts';

const LONG = '<p>Hej.</p>'.repeat(500);

let folder: string;
const packed = (file: string) => join(folder, siteContent.packed, file);
function add(file: string, text: string): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'packed-'));
	add('dist/kontakt/index.html', LONG);
	add('dist/short.html', 'Hej.');
	add('dist/og.png', LONG);
	add(join(siteContent.packed, 'br/unpublished.html'), LONG);
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** The end of a build. */
const build = (environment: Record<string, string> = {}) =>
	runHere(
		async () => {
			const { 'astro:build:done': done } = packedSite.hooks;
			await done?.({ dir: pathToFileURL(join(folder, 'dist/')) } as Parameters<typeof done>[0]);
			return 0;
		},
		folder,
		environment,
	);

test('each longer text lies there as it is in the site, in every encoding', async () => {
	await build({ NETLIFY: '' });
	const file = 'kontakt/index.html';
	expect(brotliDecompressSync(readFileSync(packed(`br/${file}`))).toString()).toBe(LONG);
	expect(gunzipSync(readFileSync(packed(`gzip/${file}`))).toString()).toBe(LONG);
	expect(['br/short.html', 'br/og.png'].map(packed).filter(existsSync)).toEqual([]);
});

test('a page that is no more in the site is no more there, or it would still be served', async () => {
	await build({ NETLIFY: '' });
	expect(existsSync(packed('br/unpublished.html'))).toBe(false);
});

test('the platform packs by itself', async () => {
	await build({ NETLIFY: 'true' });
	expect(existsSync(packed('br/kontakt'))).toBe(false);
});
