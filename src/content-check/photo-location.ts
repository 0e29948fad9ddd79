/** Of EXIF, which is a TIFF: https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf, 4.6. */
const HEADER = Buffer.from('Exif\0\0');
const LITTLE_ENDIAN = 'II';
const FIRST_DIRECTORY_AT = 4;
const ENTRY_BYTES = 12;
const VALUE_AT = 8;
const GPS_DIRECTORY = 0x8825;
const LATITUDE = 2;

/** What sharp finds in a picture beside it. */
interface Embedded {
	exif?: Buffer | undefined;
	xmp?: Buffer | undefined;
}

/** Whether the picture says where it was taken: what a camera or telephone writes into it. */
export const tellsPlace = ({ exif, xmp }: Embedded): boolean =>
	(exif !== undefined && hasLatitude(exif)) || xmp?.includes('GPSLatitude') === true;

function hasLatitude(exif: Buffer): boolean {
	const tiff = exif.subarray(0, HEADER.length).equals(HEADER) ? exif.subarray(HEADER.length) : exif;
	const isLittle = tiff.toString('latin1', 0, 2) === LITTLE_ENDIAN;
	const numberAt = (at: number, bytes: 2 | 4) =>
		isLittle ? tiff.readUIntLE(at, bytes) : tiff.readUIntBE(at, bytes);
	/** The value of a tag in the directory at `at`, or where it stands. */
	const valueIn = (at: number, tag: number): number | undefined => {
		const entries = Array.from({ length: numberAt(at, 2) }, (_, of) => at + 2 + of * ENTRY_BYTES);
		const found = entries.find((entry) => numberAt(entry, 2) === tag);
		return found === undefined ? undefined : numberAt(found + VALUE_AT, 4);
	};
	try {
		const gps = valueIn(numberAt(FIRST_DIRECTORY_AT, 4), GPS_DIRECTORY);
		return gps !== undefined && valueIn(gps, LATITUDE) !== undefined;
	} catch {
		// It ends too early: nothing can be read out of it.
		return false;
	}
}
