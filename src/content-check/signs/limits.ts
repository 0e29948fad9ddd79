import { placeOf } from '../body/place-in-text.ts';
import type { ContentFile, Finding } from '../finding.ts';

const MOST_SIGNS = { mdx: 100_000, yaml: 1_000_000 };
/** What stands in what: quotes, lists, components, brackets. Readers take a place in memory for each. */
const MOST_DEPTH = 40;
/**
 * Signs of Markdown between two empty lines: each is compared with those before it. Of `--` and `...`
 * the compiler makes others, and copies all the text for each.
 */
const MOST_MARKS = 2000;
const THOUSANDS = new Intl.NumberFormat('sv');

/** Not those of a rule across the page, `* * *`. */
const CONTAINERS =
	/^(?![ \t]*(?<sign>[-*])(?:[ \t]*\k<sign>){2,200}[ \t]*$)[ \t]*(?:>[ \t]*|(?:[-*+?]|\d{1,9}[.)])[ \t]+){41}/m;
const INDENT = /^[ \t]{201}/m;
const TAG = /<(?<closes>\/?)[A-Z][\w.-]*(?:[^<>"']|"[^"<]*"|'[^'<]*')*?(?<empty>\/?)>/g;
/** Lines that follow each other, with something on each. */
const BLOCK = /(?:^[^\n]*\S[^\n]*(?:\n|$))+/gm;
const MARK = /[*_~"'`[\](){}<&|\\]|-{2,}|\.{3}/g;

const DEEP =
	'Här står för mycket inuti vartannat (citat, listor, komponenter eller parenteser). Gör texten enklare.';
const DENSE =
	'Här står för många tecken som * _ " \' [ ` -- i samma stycke. Dela stycket med tomma rader, eller ta bort tecknen.';

/** What takes minutes to read, or ends the program that reads: refused before anything reads it. */
export function tooMuch({ path, text }: ContentFile): Finding | undefined {
	const kind = path.endsWith('.mdx') ? 'mdx' : 'yaml';
	const found = (message: string, offset = 0): Finding => ({
		file: path,
		field: 'hela filen',
		message,
		at: placeOf(text, offset),
	});
	const most = MOST_SIGNS[kind];
	if (text.length > most)
		return found(
			`Filen är för stor: ${THOUSANDS.format(text.length)} tecken. Högst ${THOUSANDS.format(most)} går att läsa in. Dela den i flera sidor.`,
		);
	const deep = CONTAINERS.exec(text) ?? INDENT.exec(text);
	if (deep !== null) return found(DEEP, deep.index);
	const nested = tooDeep(text, kind);
	if (nested !== undefined) return found(DEEP, nested);
	const dense = kind === 'mdx' ? tooDense(text) : undefined;
	return dense === undefined ? undefined : found(DENSE, dense);
}

function tooDeep(text: string, kind: keyof typeof MOST_SIGNS): number | undefined {
	let depth = 0;
	for (const { index, groups = {} } of kind === 'mdx' ? text.matchAll(TAG) : []) {
		if (groups['empty'] !== '') continue;
		depth = groups['closes'] === '' ? depth + 1 : Math.max(0, depth - 1);
		if (depth > MOST_DEPTH) return index;
	}
	let brackets = 0;
	for (const { 0: sign, index } of text.matchAll(/[[\]{}]|\n[ \t]*\n/g)) {
		if (sign === '[' || sign === '{') brackets += 1;
		else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1);
		else if (kind === 'mdx') brackets = 0;
		if (brackets > MOST_DEPTH) return index;
	}
	return undefined;
}

function tooDense(text: string): number | undefined {
	for (const { 0: block, index } of text.matchAll(BLOCK))
		if (block.length > MOST_MARKS && (block.match(MARK)?.length ?? 0) > MOST_MARKS) return index;
	return undefined;
}
