import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { builtPages, DIST } from './built-pages.ts';

const PICTURES = globSync('_astro/*.{avif,jpeg,jpg,png,webp}', { cwd: DIST });
const html = builtPages.map((page) => page.html).join('\n');

test('only pictures that a page shows are published, and none says where or by whom it was taken', async () => {
	expect(PICTURES).not.toEqual([]);
	expect(PICTURES.filter((file) => !html.includes(basename(file)))).toEqual([]);
	for (const file of PICTURES) {
		const { exif, xmp } = await sharp(join(DIST, file)).metadata();
		expect({ file, exif, xmp }).toEqual({ file, exif: undefined, xmp: undefined });
	}
});
