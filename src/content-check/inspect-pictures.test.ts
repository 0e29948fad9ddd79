import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp, { type Exif } from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inSiteContent, siteContent } from '../lib/site-content.ts';
import { checkContent } from './check-content.ts';
import { finding } from './finding-builder.ts';
import { inspectPictures } from './inspect-pictures.ts';
import { readContentFiles } from './read-content.ts';
import { tellsPlace } from './photo-location.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'pictures-'));
	mkdirSync(join(root, siteContent.folder, 'images'), { recursive: true });
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

const SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><script>alert(1)</script></svg>';

const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
type Kind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff';

const picture = (kind: Kind) =>
	sharp({ create: { width: 90, height: 60, channels: 3, background: 'green', noise } })
		.toFormat(kind)
		.toBuffer();

const PLAIN = { create: { width: 90, height: 60, channels: 3, background: 'green' } } as const;

/** The least that says a place: a directory with one that has a latitude, the larger end first. */
const TIFF = [
	'4d4d002a00000008',
	'0001 8825000400000001 0000001a 00000000',
	'0001 0002000500000003 0000002c',
]
	.join('')
	.replaceAll(' ', '');

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);

async function foundIn(name: string, bytes: Buffer | string) {
	writeFileSync(join(root, siteContent.folder, 'images', name), bytes);
	const files = await inspectPictures(root, readContentFiles(root));
	const findings = await checkContent(files, { production: false, today: '2026-07-01' });
	return findings.filter(({ file }) => file.startsWith('content/images/'));
}

const refused = (name: string, words: string) =>
	finding(`content/images/${name}`, 'filnamn', words);

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s is taken for one', async (kind) => {
	expect(await foundIn(`gard.${kind}`, await picture(kind))).toEqual([]);
	expect(await foundIn('gard.jpg', await picture('jpeg'))).toEqual([]);
});

test.each([
	['as it is', SVG],
	['with a mark of the byte order and spaces', `\uFEFF \n${SVG}`],
	['with what XML begins with', `<?xml version="1.0"?>\n<!-- a --><!DOCTYPE svg>${SVG}`],
	['packed', gzipSync(SVG)],
])('an SVG is never a picture: %s', async (_, bytes) => {
	for (const name of ['a.png', 'a.jpg', 'a.webp', 'a.avif'])
		expect(await foundIn(name, bytes)).toContainEqual(refused(name, 'SVG'));
});

test.each([
	['a.png', 'webp', 'heter .png men är WebP', '.webp'],
	['a.webp', 'png', 'heter .webp men är PNG', '.png'],
	['a.jpg', 'avif', 'heter .jpg men är AVIF', '.avif'],
	['a.avif', 'jpeg', 'heter .avif men är JPG', '.jpg'],
	['a.png', 'gif', 'heter .png men är GIF', 'spara den som PNG'],
	['a.jpeg', 'tiff', 'heter .jpeg men är TIFF', 'spara den som JPG'],
] as const)('%s that is a %s', async (name, kind, what, cure) => {
	const bytes = await picture(kind);
	expect(await foundIn(name, bytes)).toEqual([refused(name, what)]);
	expect(await foundIn(name, bytes)).toEqual([refused(name, cure)]);
});

test.each([
	['html', '<!doctype html><script>alert(1)</script>'],
	['pdf', '%PDF-1.4\n'],
	['text', 'hej'],
	['a drawing with a name before its tags', SVG.replace('<svg xmlns', '<s:svg xmlns:s')],
	['a picture in another alphabet', Buffer.from(`\uFEFF${SVG}`, 'utf16le')],
])('a file that is no picture is named as such: %s', async (_, bytes) => {
	expect(await foundIn('a.jpg', bytes)).toEqual([refused('a.jpg', 'inte att läsa som en bild')]);
});

test('a picture of an iPhone is named', async () => {
	const heic = Buffer.from(await picture('avif'))
		.toString('latin1')
		.replaceAll('avif', 'heic');
	const [found] = await foundIn('a.jpg', Buffer.from(heic, 'latin1'));
	expect(found).toEqual(finding('content/images/a.jpg', 'filnamn', 'spara den som JPG'));
});

const withPlace = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '56/1 2/1 0/1' } };

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
	'a %s that says where it was taken is advised against',
	async (kind) => {
		const taken = (exif: Exif) => sharp(PLAIN).withExif(exif).toFormat(kind).toBuffer();
		const [found, ...others] = await foundIn(`a.${kind}`, await taken(withPlace));
		expect(found).toMatchObject({
			level: 'advice',
			message: expect.stringContaining('GPS') as string,
		});
		expect(others).toEqual([]);
		// A day and a camera are no place; neither is the version of what would say one.
		const without = { IFD0: { Make: 'Kamera' }, IFD3: { GPSVersionID: '2 3 0 0' } };
		expect(await foundIn(`a.${kind}`, await taken(without))).toEqual([]);
	},
);

test('a place is read in what either sort of computer writes, and half of it is none', () => {
	const exif = Buffer.from(TIFF, 'hex');
	expect(tellsPlace({ exif })).toBe(true);
	for (let length = 0; length < exif.length - 1; length += 1)
		expect(tellsPlace({ exif: exif.subarray(0, length) })).toBe(false);
	expect(tellsPlace({ xmp: Buffer.from('<x exif:GPSLatitude="56,2N"/>') })).toBe(true);
});

test('an empty file is said to be empty', async () => {
	expect(await foundIn('a.jpg', '')).toEqual([refused('a.jpg', 'tom')]);
});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('half a %s is no picture', async (kind) => {
	const [found, ...others] = await foundIn(`a.${kind}`, half(await picture(kind)));
	expect(found?.message).toMatch(/inte att läsa som en bild|skadad/);
	expect(others).toEqual([]);
});

test('more than 40 megapixels are too many, however small the file', async () => {
	const bytes = await sharp({
		create: { width: 8000, height: 5001, channels: 3, background: 'green' },
	})
		.png()
		.toBuffer();
	expect(await foundIn('a.png', bytes)).toEqual([refused('a.png', '40 miljoner')]);
});

test('the pictures of the content that tests build are pictures', async () => {
	for (const { path, picture: found } of await inspectPictures('.', readContentFiles('.')))
		if (found !== undefined)
			expect(found.isWhole, path).toBe(readFileSync(inSiteContent(path)).length > 0);
});
