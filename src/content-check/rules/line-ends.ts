import { placeOf } from '../body/place-in-text.ts';
import type { ContentFile, Finding } from '../finding.ts';

/**
 * What one reader takes for a line's end and another for a sign among others, and signs that do
 * nothing but differ. A tab and the ends of lines are no such; a mark of the byte order is none
 * where it stands first.
 */
// eslint-disable-next-line no-control-regex -- It is those that are looked for.
const UNSURE = /\r(?!\n)|(?!^)\uFEFF|[\0-\u0008\v\f\u000E-\u001F\u007F-\u009F\u2028\u2029]/g;

const TEXTS = /\.(?:mdx|yaml)$/;

const LONE_RETURN =
	'Filen har radslut som bara vissa program förstår (ett ensamt CR-tecken). Spara om filen med vanliga radslut, LF eller CRLF.';

/** A file as all readers take it, and what was wrong with its signs: one finding for each kind. */
export function readableFile(file: ContentFile): { file: ContentFile; findings: Finding[] } {
	if (!TEXTS.test(file.path)) return { file, findings: [] };
	const first = new Map<string, number>();
	for (const { 0: sign, index } of file.text.matchAll(UNSURE))
		if (!first.has(sign)) first.set(sign, index);
	if (first.size === 0) return { file, findings: [] };
	const text = file.text.replaceAll(UNSURE, (sign) => (sign === '\r' ? '\n' : ' '));
	const findings = [...first].map(([sign, index]) => ({
		file: file.path,
		field: 'hela filen',
		message: sign === '\r' ? LONE_RETURN : unseen(sign),
		at: placeOf(text, index),
	}));
	return { file: { ...file, text }, findings };
}

/** Those that come along when a text is pasted from another program. */
const NAMES: Record<string, string> = {
	'\0': 'nolltecken',
	'\v': 'radbrytning från Word',
	'\f': 'sidbrytning',
	'\u0085': 'radslut',
	'\u2028': 'radskiljare',
	'\u2029': 'styckeskiljare',
	'\uFEFF': 'byteordningsmärke',
};

function unseen(sign: string): string {
	const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
	return `Här står ett tecken som inte syns (${NAMES[sign] ?? 'styrtecken'}, ${code}) och som program läser olika. Ta bort det: radera orden omkring och skriv dem igen.`;
}
