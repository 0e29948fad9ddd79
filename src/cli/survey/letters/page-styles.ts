import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FONT =
	'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const RULES = ['styles/tokens.css', 'survey/letters/sheet.css', 'survey/letters/letter.css'].map(
	(file) => join(import.meta.dirname, '../../..', file),
);

/** The rules of a page of letters, with the site's own font in them. */
export const pageStyles = (): string => `\
@font-face {
	font-family: 'Atkinson Hyperlegible Next';
	font-weight: 200 800;
	src: url(data:font/woff2;base64,${readFileSync(FONT).toString('base64')}) format('woff2');
}
${RULES.map((file) => readFileSync(file, 'utf8')).join('\n')}`;
