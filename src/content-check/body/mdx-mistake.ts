import type { LineAndColumn } from '../finding.ts';
import { offsetAt, placeOf } from './place-in-text.ts';
import { unknownTag } from './unknown-tag.ts';

/** Where a text is no MDX: what the parser says of it in English, and where it stopped. */
export interface MdxFailure {
	reason: string;
	offset: number;
}

export interface MdxMistake {
	message: string;
	at: LineAndColumn;
	/** Of the characters that began it. */
	offsets: number[];
}

const BRACE =
	'Tecknet { betyder kod i de här filerna och kan inte stå i en text. Skriv \\{ i stället, eller ta bort det.';
const ANGLE =
	'Tecknet < direkt före ett tecken betyder att en komponent börjar. Skriv \\< i stället, eller ”mindre än”.';
const LINK = 'En adress kan inte stå mellan < och >. Skriv länken så här: [text](adress).';
const COMMENT = 'En kommentar kan inte stå i texten. Ta bort den.';
const UNQUOTED =
	'Värdet efter = ska stå mellan citattecken, och citattecknen ska avslutas: title="Rubrik".';

/** What is wrong in Swedish, and where: the parser often stops far behind the mistake. */
export function mdxMistake({ reason, offset: stopped }: MdxFailure, text: string): MdxMistake {
	const opened = /for `<(?<name>[^`]*)>` \((?<line>\d+):(?<column>\d+)/.exec(reason)?.groups;
	if (opened !== undefined) {
		const name = opened['name'] ?? '';
		const offset = offsetAt(text, Number(opened['line']), Number(opened['column']));
		const wrong = /^Unexpected closing tag `<\/(?<closing>[^`]*)>`/.exec(reason)?.groups?.[
			'closing'
		];
		if (wrong !== undefined)
			return mistake(
				text,
				stopped,
				`Här stängs ${wrong}, men det är ${name} på rad ${opened['line'] ?? ''} som är öppen. Skriv </${name}>.`,
				offset,
			);
		return mistake(
			text,
			offset,
			unknownTag(name) ??
				`${name} öppnas här men stängs aldrig. Skriv </${name}> på en egen rad där den slutar, med en tom rad före.`,
		);
	}
	if (reason.endsWith('expected an open tag first')) {
		const offset = lastOf(text, '<', stopped);
		const name = /^<\/\s*(?<name>[\w.:-]+)/.exec(text.slice(offset))?.groups?.['name'] ?? '';
		return mistake(text, offset, `${name} stängs här men öppnas aldrig. Ta bort </${name}>.`);
	}
	if (/expression|brace/.test(reason) && !reason.includes('attribute'))
		return mistake(text, lastOpenBrace(text, stopped), BRACE);
	const offset = lastOf(text, '<', stopped);
	return mistake(text, offset, tagMistake(text.slice(offset)));
}

/** `<https:` or `<namn@`, which is a link where Markdown is not MDX. */
const ADDRESS = /^<(?:[a-z][a-z0-9+.-]*:|[^\s<>]+@)/i;
/** Attributes as they should be, and then one whose value is not between quotes. */
const NO_QUOTES =
	/^<[A-Za-z][\w.-]*(?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*\s+[\w:.-]+\s*=\s*(?!"[^"]*"|'[^']*'|\{)/;

function tagMistake(tag: string): string {
	if (tag.startsWith('<!')) return COMMENT;
	if (ADDRESS.test(tag)) return LINK;
	if (NO_QUOTES.test(tag)) return UNQUOTED;
	const name = /^<(?<name>[A-Za-z][\w.-]*)[\s/>]/.exec(tag)?.groups?.['name'];
	if (name === undefined) return ANGLE;
	return (
		unknownTag(name) ??
		`${name} går inte att läsa. Se efter att citattecken och > finns på plats: <${name} … >.`
	);
}

const mistake = (
	text: string,
	offset: number,
	message: string,
	...others: number[]
): MdxMistake => ({ message, offsets: [offset, ...others], at: placeOf(text, offset) });

/** The last one that no backslash stands before; the text's first character where there is none. */
function lastOf(text: string, sign: string, until: number): number {
	for (let at = until; at >= 0; at -= 1) if (text[at] === sign && text[at - 1] !== '\\') return at;
	return 0;
}

function lastOpenBrace(text: string, until: number): number {
	let closed = 0;
	for (let at = until; at >= 0; at -= 1) {
		if (text[at - 1] === '\\') continue;
		if (text[at] === '}') closed += 1;
		if (text[at] === '{' && closed === 0) return at;
		if (text[at] === '{') closed -= 1;
	}
	return lastOf(text, '{', until);
}
