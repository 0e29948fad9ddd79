import { join } from 'node:path';
import sharp from 'sharp';
import { inSiteContent, siteContent } from '../lib/site-content.ts';
import type { ContentFile, Picture } from './finding.ts';
import { MOST_BYTES, MOST_PIXELS } from './rules/pictures.ts';
import { tellsPlace } from './photo-location.ts';

/** The files, with what each picture is by its bytes. */
export async function inspectPictures(
	root: string,
	files: ContentFile[],
	folder = siteContent.folder,
): Promise<ContentFile[]> {
	const inspected: ContentFile[] = [];
	// One by one: each may take as much memory as its pixels do.
	for (const file of files) {
		const isJudged = file.bytes !== undefined && file.bytes <= MOST_BYTES;
		inspected.push(
			isJudged
				? { ...file, picture: await inspect(join(root, inSiteContent(file.path, folder))) }
				: file,
		);
	}
	return inspected;
}

async function inspect(path: string): Promise<Picture> {
	const facts = await headerOf(path);
	if (facts === undefined) return { kind: 'unknown', pixels: 0, isWhole: false, hasPlace: false };
	const { format, compression, width, height } = facts;
	const pixels = width * height;
	const kind = format === 'heif' ? (compression === 'av1' ? 'avif' : 'heic') : format;
	const isDecoded = kind !== 'svg' && pixels <= MOST_PIXELS;
	return {
		kind,
		pixels,
		isWhole: isDecoded && (await isWhole(path)),
		hasPlace: tellsPlace(facts),
	};
}

/** `undefined` where it begins as no picture does. */
const headerOf = (path: string) =>
	sharp(path, { limitInputPixels: false })
		.metadata()
		.catch(() => undefined);

const isWhole = (path: string) =>
	sharp(path, { failOn: 'truncated' })
		.stats()
		.then(
			() => true,
			() => false,
		);
