import { CONTENT_COMPONENTS, type ContentComponent } from '../../schemas/components.ts';
import type { LineAndColumn } from '../finding.ts';
import { NAME, SPACE, VALUE } from './attribute-shape.ts';
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
const LINK =
	'En adress kan inte stå mellan < och >. Ta bort dem, eller skriv länken så här: [text](adress).';
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
		if (wrong !== undefined && !holdsNothing(name))
			return mistake(
				text,
				stopped,
				`Här stängs ${wrong}, men det är ${name} på rad ${opened['line'] ?? ''} som är öppen. Skriv </${name}>.`,
				offset,
			);
		const closing = closingOf(name, text, offset);
		const message = unknownTag(name) ?? neverClosed(name, closing.length > 0);
		return mistake(text, offset, message, ...closing);
	}
	if (reason.endsWith('expected an open tag first')) {
		const offset = lastOf(text, '<', stopped);
		const name = /^<\/\s*(?<name>[\w.:-]+)/.exec(text.slice(offset))?.groups?.['name'] ?? '';
		const apart = text.search(new RegExp(`<\\s+${name}\\b`));
		if (apart >= 0 && apart < offset)
			return mistake(text, apart, `Mellan < och ${name} ska inget stå. Skriv <${name}`, offset);
		return mistake(text, offset, `${name} stängs här men öppnas aldrig. Ta bort </${name}>.`);
	}
	const late = /^Expected the closing tag `<\/(?<name>[^`]*)>` either/.exec(reason)?.groups?.[
		'name'
	];
	if (late !== undefined) {
		const offset = Math.max(0, text.lastIndexOf(`<${late}`, stopped));
		return mistake(text, offset, unknownTag(late) ?? onOwnLines(late), lastOf(text, '<', stopped));
	}
	if (/expression|brace/.test(reason) && !reason.includes('attribute'))
		return mistake(text, lastOpenBrace(text, stopped), BRACE);
	const offset = lastOf(text, '<', stopped);
	const tag = text.slice(offset);
	return mistake(text, offset, tagMistake(tag), ...closingOf(nameIn(tag), text, offset));
}

const COMPONENTS: Partial<Record<string, ContentComponent>> = CONTENT_COMPONENTS;

const holdsNothing = (name: string): boolean => COMPONENTS[name]?.holds === 'nothing';

/** Of a component that the parser read to the end of what it stands in. */
function neverClosed(name: string, isClosedFurtherOn: boolean): string {
	if (holdsNothing(name))
		return `${name} ska sluta med snedstreck: <${name} … />.${isClosedFurtherOn ? ` Ta bort </${name}>.` : ''}`;
	if (COMPONENTS[name]?.holds === 'words')
		return `${name} öppnas här men stängs inte i samma mening. Skriv </${name}> direkt efter orden, i samma mening.`;
	return isClosedFurtherOn
		? onOwnLines(name)
		: `${name} öppnas här men stängs aldrig. Skriv </${name}> på en egen rad där den slutar, med en tom rad före.`;
}

const onOwnLines = (name: string) =>
	`<${name} …> och </${name}> ska stå på egna rader, med en tom rad före och efter dem båda. Flytta texten som står på samma rad.`;

const nameIn = (tag: string) => /^<(?<name>[A-Za-z][\w.-]*)/.exec(tag)?.groups?.['name'];

/** Where the tag begins that closes the one at `offset`, if one does: it has no fault of its own. */
function closingOf(name: string | undefined, text: string, offset: number): number[] {
	if (name === undefined) return [];
	const next = new RegExp(`<(?<sign>/?)${name}(?![\\w.-])`, 'g');
	next.lastIndex = offset + 1;
	const found = next.exec(text);
	return found?.groups?.['sign'] === '/' ? [found.index] : [];
}

/** `<https:` or `<namn@`, which is a link where Markdown is not MDX. */
const ADDRESS = /^<(?:[a-z][a-z0-9+.-]*:|[^\s<>]+@)/i;
/** Attributes as they should be, and then one whose value is not between quotes. */
const NO_QUOTES = new RegExp(
	`^<[A-Za-z][\\w.-]*(?:${SPACE}*${NAME}(?:${VALUE})?)*${SPACE}+(?<attribute>${NAME})(?!${VALUE})${SPACE}*=(?!${SPACE}*\\{)${SPACE}*`,
);
/** Of a value: a quotation mark that word processors and telephones write for the straight one. */
const OTHER_QUOTE = /^["']?[^"=>]*?(?<sign>[\u2018-\u201F«»′″´])/;

function tagMistake(tag: string): string {
	if (tag.startsWith('<!')) return COMMENT;
	if (ADDRESS.test(tag)) return LINK;
	const unquoted = NO_QUOTES.exec(tag);
	if (unquoted !== null) return otherQuote(tag.slice(unquoted[0].length), unquoted) ?? UNQUOTED;
	const name = /^<(?<name>[A-Za-z][\w.-]*)[\s/>]/.exec(tag)?.groups?.['name'];
	if (name === undefined) return ANGLE;
	return (
		unknownTag(name) ??
		`${name} går inte att läsa. Se efter att citattecken och > finns på plats: <${name} … >.`
	);
}

function otherQuote(value: string, { groups }: RegExpExecArray): string | undefined {
	const sign = OTHER_QUOTE.exec(value)?.groups?.['sign'];
	return (
		sign &&
		`Citattecknet ${sign} är ett annat än det raka ". Word och telefoner byter ut det. Skriv värdet mellan raka: ${groups?.['attribute'] ?? ''}="…".`
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
