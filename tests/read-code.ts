import jsQR from 'jsqr';
import sharp from 'sharp';

/**
 * What the QR code in a picture says, by another package than the one that draws it. Nothing where it
 * finds none.
 */
export async function readCode(picture: Buffer): Promise<string | undefined> {
	const raw = sharp(picture).ensureAlpha().raw();
	const { data, info } = await raw.toBuffer({ resolveWithObject: true });
	return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
