import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';

// What draws the picture knows only the fonts that are installed where it runs, and none of the
// site's: so the letters are drawn as shapes.
const FONT =
	'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

function readFont(): Font {
	const font = create(readFileSync(FONT));
	if (!('glyphsForString' in font)) throw new Error(`${FONT} holds more than one font`);
	return font;
}

const font = readFont();

/** How wide a text is, in parts of its size. */
const widthOf = (text: string): number =>
	font.glyphsForString(text).reduce((width, glyph) => width + glyph.advanceWidth, 0) /
	font.unitsPerEm;

/** The text in as few lines as fit into `width`; a word that is longer stands by itself. */
export const linesOf = (text: string, size: number, width: number): string[] =>
	text.split(' ').reduce<string[]>((lines, word) => {
		const longer = [...lines.slice(-1), word].join(' ');
		return lines.length > 0 && widthOf(longer) * size <= width
			? lines.with(-1, longer)
			: [...lines, word];
	}, []);

/** One line of text as SVG, its baseline at `x`, `y`. `weight` is added around the letters. */
export function textPath(text: string, x: number, y: number, size: number, weight = 0): string {
	const scale = size / font.unitsPerEm;
	let advance = 0;
	const letters = font.glyphsForString(text).map((glyph) => {
		const letter = `<path transform="translate(${String(advance)})" d="${glyph.path.toSVG()}"/>`;
		advance += glyph.advanceWidth;
		return letter;
	});
	return `<g transform="translate(${String(x)} ${String(y)}) scale(${String(scale)} -${String(scale)})" stroke-width="${String(weight)}" stroke-linejoin="round">${letters.join('')}</g>`;
}
