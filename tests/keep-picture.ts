import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const FOLDER = 'docs/screenshots';

/** Among the pictures of the documents, small enough for a repository. */
export async function keepPicture(name: string, png: Buffer): Promise<void> {
	await mkdir(FOLDER, { recursive: true });
	await writeFile(join(FOLDER, `${name}.webp`), await sharp(png).webp({ quality: 80 }).toBuffer());
}
