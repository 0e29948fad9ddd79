import sharp from 'sharp';
import { favicon } from './favicon.ts';
import { token } from './token.ts';

/** Android's mask may be a circle of 80 % of the width: the windows' corners must lie inside. */
const WITHIN_MASK = 0.88;

/** The favicon as PNG; `isFullBleed` without its round corners and a little smaller. */
export async function drawIcon(size: number, isFullBleed: boolean): Promise<Uint8Array> {
	const drawn = isFullBleed ? Math.round((size * WITHIN_MASK) / 2) * 2 : size;
	const picture = sharp(Buffer.from(favicon()), { density: (72 * drawn) / 32 }).resize(drawn);
	if (!isFullBleed) return new Uint8Array(await picture.png().toBuffer());
	const background = token('wall');
	const edge = (size - drawn) / 2;
	const filled = picture
		.flatten({ background })
		.extend({ top: edge, bottom: edge, left: edge, right: edge, background });
	return new Uint8Array(await filled.png().toBuffer());
}
