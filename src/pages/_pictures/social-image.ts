import sharp from 'sharp';
import { SOCIAL_IMAGE } from '../../lib/social-image.ts';
import { linesOf, textPath } from './text-path.ts';
import { nightSky, token } from './token.ts';

/** Not a hundred windows: nobody is to count them as a figure, which would soon be an old one. */
const LIT = ['101101', '011010', '110111', '010101', '101110', '111011', '011101'];

const windows = (isLit: boolean) =>
	LIT.flatMap((floor, row) =>
		[...floor].map((window, column) =>
			(window === '1') === isLit
				? `M${String(50 + 25 * column)} ${String(99 + 26 * row)}h15v17h-15z`
				: '',
		),
	).join('');

const house = () => `<g transform="translate(700 -8) scale(1.92)">
	<path fill="${token('roof')}" d="M76 60V42h11v18zm78 0V46h10v14zM33 88l13-32h148l13 32z"/>
	<path fill="${token('wall')}" d="M40 88h160v212H40z"/>
	<path fill="${token('cornice')}" d="M36 86h168v4H36zm4 193h160v2H40z"/>
	<path fill="${token('unlit')}" d="${windows(false)}"/>
	<path fill="${token('lit')}" d="${windows(true)}"/>
	<path fill="${token('door')}" d="M113.5 283.5h13v16.5h-13z"/>
	<path fill="${token('lit')}" d="M115.5 285.5h9v3h-9z"/>
	<path fill="${token('lit')}" opacity=".28" d="M110 300h20l14 9h-48z"/>
	<path fill="${token('roof')}" d="M13 300v-28c-11-3-16-14-12-25c2-14 9-29 14-29s12 15 14 29c4 11-1 22-12 25v28z"/>
</g>`;

const sky = () =>
	nightSky()
		.map(({ colour, at }) => `<stop offset="${at}" stop-color="${colour}"/>`)
		.join('');

const MARGIN = 84;
const TITLE = 104;
const WIDTH = 560;

function words(site: string, company: string): string {
	const lines = linesOf(site, TITLE, WIDTH);
	const drawn = lines.map((line, index) =>
		textPath(line, MARGIN, 220 + index * TITLE * 1.08, TITLE, 40),
	);
	const below = 220 + (lines.length - 1) * TITLE * 1.08 + 76;
	return [...drawn, textPath(company, MARGIN, below, 40, 10)].join('');
}

/** The house at dusk with the site's name, as PNG. */
export async function drawSocialImage(site: string, company: string): Promise<Uint8Array> {
	const { width, height } = SOCIAL_IMAGE;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">
	<linearGradient id="sky" x2="0" y2="1">${sky()}</linearGradient>
	<rect width="100%" height="100%" fill="url(#sky)"/>
	<rect y="568" width="100%" height="62" fill="${token('ground')}"/>
	${house()}
	<g fill="#fff" stroke="#fff">${words(site, company)}</g>
</svg>`;
	const png = sharp(Buffer.from(svg)).png({ compressionLevel: 9 });
	return new Uint8Array(await png.toBuffer());
}
