import { placeOf } from '../body/place-in-text.ts';
import { isKnownFile } from '../collections.ts';
import type { ContentFile, Finding } from '../finding.ts';
import { mdxParts } from '../mdx-parts.ts';
import { conflict } from './conflicts.ts';
import { tooMuch } from './limits.ts';
import { nameOf } from './unseen.ts';
import { withPlainBlanks } from './yaml-blanks.ts';

/**
 * What one reader takes for a line's end and another for a sign among others, and signs that do
 * nothing but differ. A tab and the ends of lines are no such; a mark of the byte order is none
 * where it stands first. Signs that turn the text around, or have a form in one font alone, show
 * something else than was written.
 */
const UNSURE =
	// eslint-disable-next-line no-control-regex -- It is those that are looked for.
	/\r(?!\n)|(?!^)\uFEFF|[\0-\u0008\v\f\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A\u202B\u202D\u202E\uFFFC\uFFFD\p{Co}]/gu;

const TEXTS = /\.(?:mdx|yaml)$/;

const LONE_RETURN =
	'Filen har radslut som bara vissa program förstår (ett ensamt CR-tecken). Spara om filen med vanliga radslut, LF eller CRLF.';
const LOST =
	'En bokstav har gått förlorad här (U+FFFD). Skriv ordet igen, och spara filen som UTF-8.';

export interface ReadableFile {
	/** As all readers take it. */
	file: ContentFile;
	/** What was wrong with its signs: one finding for each kind. */
	findings: Finding[];
	/** Whether it says nothing that could be judged. */
	isUnreadable?: true;
}

const known = new WeakMap<ContentFile, ReadableFile>();

/** The same for the same file: who reads it again has not to parse it again. */
export function readableFile(file: ContentFile): ReadableFile {
	const readable = known.get(file) ?? madeReadable(file);
	known.set(file, readable);
	return readable;
}

function madeReadable(file: ContentFile): ReadableFile {
	if (!TEXTS.test(file.path) && file.is === undefined) return { file, findings: [] };
	const unreadable = notReadable(file);
	if (unreadable !== undefined)
		return { file: { ...file, text: '' }, findings: [unreadable], isUnreadable: true };
	const { text, findings } = withoutUnsure(file);
	const parts = file.path.endsWith('.mdx')
		? mdxParts(text)
		: { start: '', yaml: text, end: '', body: '' };
	if (parts === undefined) return { file: { ...file, text }, findings };
	const { start, end, body } = parts;
	const plain = withPlainBlanks(parts.yaml, file.path, start.length, text);
	return {
		file: { ...file, text: `${start}${plain.yaml}${end}${body}` },
		findings: [...findings, ...plain.findings],
	};
}

function notReadable(file: ContentFile): Finding | undefined {
	const found = (message: string): Finding => ({ file: file.path, field: 'hela filen', message });
	if (file.is === 'link')
		return found(
			'Filen är bara en genväg (en symbolisk länk) till en annan. Ta bort genvägen och lägg själva filen här.',
		);
	if (file.is === 'document' && TEXTS.test(file.path))
		return found(
			'Filen är ett dokument från ett annat program, till exempel Word, med ett annat namn. Kopiera orden till en fil som är bara text, och ta bort den här.',
		);
	if (file.is === 'folder')
		return found(
			'Det här är en mapp, men namnet är en fils. Ta bort mappen, eller byt namn på den.',
		);
	if (file.encoding !== undefined)
		return found(
			`Filen är sparad som ${file.encoding}, som webbplatsen inte läser: å, ä och ö går förlorade. Spara filen som UTF-8 (i Anteckningar: Arkiv, Spara som, Kodning).`,
		);
	if (file.text.trim() === '' && isKnownFile(file.path))
		return found('Filen är tom. Skriv den, eller ta bort den.');
	return tooMuch(file) ?? conflict(file);
}

function withoutUnsure({ path, text }: ContentFile): { text: string; findings: Finding[] } {
	const first = new Map<string, number>();
	for (const { 0: sign, index } of text.matchAll(UNSURE))
		if (!first.has(sign)) first.set(sign, index);
	const findings = [...first].map(([sign, index]) => ({
		file: path,
		field: 'hela filen',
		message: sign === '\r' ? LONE_RETURN : sign === '\uFFFD' ? LOST : unseen(sign),
		at: placeOf(text, index),
	}));
	if (findings.length === 0) return { text, findings };
	return { text: text.replaceAll(UNSURE, (sign) => (sign === '\r' ? '\n' : ' ')), findings };
}

const unseen = (sign: string): string =>
	`Här står ett tecken som inte syns (${nameOf(sign)}) och som program läser olika. Ta bort det: radera orden omkring och skriv dem igen.`;
