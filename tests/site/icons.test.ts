import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { DIST } from './built-pages.ts';

const manifestSchema = z.object({
	theme_color: z.string(),
	background_color: z.string(),
	icons: z.array(z.object({ sizes: z.string(), purpose: z.string() })),
});
const manifest = manifestSchema.parse(
	JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8')),
);

test('an icon that a system cuts is filled to its edges', async () => {
	for (const path of ['/apple-touch-icon.png', '/icon-maskable-512.png'])
		expect((await sharp(join(DIST, path)).stats()).isOpaque).toBe(true);
});

test('the picture in the favicon can be drawn', async () => {
	const ico = readFileSync(join(DIST, 'favicon.ico'));
	const { width, height } = await sharp(ico.subarray(ico.readUInt32LE(18))).metadata();
	expect([width, height]).toEqual([32, 32]);
});

test('the manifest is in the colours of the site', () => {
	const paper = /--paper: (#\w+)/.exec(readFileSync('src/styles/tokens.css', 'utf8'))?.[1];
	expect([manifest.theme_color, manifest.background_color]).toEqual([paper, paper]);
});

test('there is an icon for each place that a system shows one in', () => {
	const purposes = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
	expect(purposes).toEqual(['192x192 any', '512x512 any', '512x512 maskable', 'any any']);
});
