import { CONTENT_COMPONENTS } from '../../schemas/components.ts';
import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { shownSigns } from '../signs/unseen.ts';
import { inText, masked, startOf, writtenIn } from './written.ts';

const ADDRESS = '(?:https?:|www\\.|mailto:|tel:|/|#|[^\\s()@]+@)[^)\\]\\n]*';

interface Mark {
	found: RegExp;
	message: (found: string) => string;
	isAdvice?: true;
}

/** `< Notice`, which is read as it stands. */
const APART = new RegExp(
	`<\\s+/?(?:${Object.keys(CONTENT_COMPONENTS).join('|')})(?![\\p{L}\\p{N}])`,
	'u',
);

/** One that was copied from a page, or typed where it is kept from being one. */
const TAG = new RegExp(
	`(?:\\\\<|&lt;)/?(?:${Object.keys(CONTENT_COMPONENTS).join('|')}|a|b|br|div|em|h[1-6]|i|img|li|ol|p|span|strong|t[dhr]|table|u|ul)(?![\\p{L}\\p{N}])[^<>\\n]{0,80}?(?:\\\\?>|&gt;)`,
	'u',
);
const TAG_SIGNS: Record<string, string> = { '&lt;': '<', '&gt;': '>' };

/** Signs of Markdown that stand as they are on the page, for they are not where they should be. */
const MARKS: Mark[] = [
	{
		found: APART,
		message: (found) => `Mellan < och namnet ska inget stå. Skriv ${found.replace(/\s+/u, '')}`,
	},
	{
		found: /(?<=^|\n)[ \t>]*(?![ \t])\p{Zs}+(?<sign>#{1,6} |[-*+] |\d{1,3}[.)] |\||> )/u,
		message: (found) => {
			const [blanks = '', sign = ''] = found.split(/(?<=\p{Zs})(?=[^\s]+ ?$)/u);
			return `Före ${sign.trim()} står ${shownSigns(blanks)}, och därför räknas inte ${sign.trim()} som det ska. Radera allt före det på raden.`;
		},
		isAdvice: true,
	},
	{
		found: TAG,
		message: (found) => {
			const tag = found.replaceAll(/\\|&lt;|&gt;/g, (sign) => TAG_SIGNS[sign] ?? '');
			return `${startOf(tag)} syns på sidan som det står. Är det en komponent? Skriv den med < och >, utan något före. Annars tar du bort det.`;
		},
		isAdvice: true,
	},
	{
		found: new RegExp(`\\]\\s+\\(${ADDRESS}\\)`, 'u'),
		message: (found) => {
			const blank = shownSigns(found.slice(1, found.indexOf('(')).replace(/\r?\n/, ' '));
			return `Här blir ingen länk: mellan ] och ( ska inget stå${blank.trim() === '' ? '' : `, och nu står där ${blank}`}. Skriv [text](adress).`;
		},
	},
	{
		found: new RegExp(`\\([^()\\n]{1,100}\\)\\s?\\[${ADDRESS}\\]`, 'u'),
		message: (found) =>
			`Länken är vänd. Skriv texten mellan [ och ], och adressen mellan ( och ): ${found.replace(/^\((?<text>.*)\)\s?\[(?<address>.*)\]$/u, '[$<text>]($<address>)')}`,
	},
	{
		found: new RegExp(`\\[[^\\]\\n]{1,100}\\(${ADDRESS}`, 'u'),
		message: (found) =>
			`Här blir ingen länk: tecknet ] saknas efter texten i ${startOf(found)}. Skriv [text](adress).`,
	},
	{
		found: new RegExp(`(?<!\\\\)(?<!\\[[^\\]]*)\\]\\(${ADDRESS}\\)`, 'u'),
		message: (found) =>
			`Här blir ingen länk: tecknet [ saknas före texten som står före ${startOf(found)}. Skriv [text](adress).`,
	},
	{
		found: /(?<!\\)\]\(.*/u,
		message: (found) =>
			`Här blir ingen länk: adressen slutar inte med ), eller har mellanslag i sig: ”${startOf(shownSigns(found))}”. Skriv [text](adress).`,
	},
	{
		found: /(?<!\\)\[[^\]\n]+\]\[[^\]\n]*\]/u,
		message: (found) =>
			`Här blir ingen länk: ${startOf(found)} har ingen adress. Skriv [text](adress).`,
		isAdvice: true,
	},
	{
		found:
			/(?<![\\!\]x])\[(?=[^\]\n]*\p{L}{2})(?!sic\b|\.{3}|…)[^\]\n]{2,80}\](?![([]|:(?!\s?(?:https?:|www\.|\/)))/iu,
		message: (found) =>
			`${startOf(found)} står med sina klamrar på sidan. Ska det vara en länk? Skriv [text](adress). Ska något fyllas i? Gör det.`,
		isAdvice: true,
	},
	{
		found:
			/(?<![\\*])\*\*(?!\*).*|(?<![\\*])\*{3}(?=\s?\p{L}).*\*{3}.*|(?<![\\~])~~(?!~).*|(?<![\\_\p{L}\p{N}])__(?!_)(?=\s?\p{L}).*/u,
		message: (found) =>
			`${found.slice(0, 2)} syns på sidan, för det formar ingen text: ”${startOf(shownSigns(found))}”. Tecknen ska stå alldeles intill orden, före och efter: ${found.startsWith('~') ? '~~ändrat~~' : '**viktigt**'}.`,
		isAdvice: true,
	},
	{
		found: /(?<!\\)\[\^[^\]\n]+\]/u,
		message: (found) =>
			`${found} syns på sidan, för fotnoter går inte att använda. Skriv det i texten.`,
		isAdvice: true,
	},
	{
		found: /(?<!\\)\\\s*$/u,
		message: () => 'Bakstrecket sist i stycket syns på sidan. Ta bort det.',
		isAdvice: true,
	},
	{
		found: /(?<![\\*])\*(?=\uE000).*/u,
		message: (found) =>
			`En stjärna syns på sidan: ”${startOf(found)}”. Skriv lika många före som efter: **viktigt**.`,
		isAdvice: true,
	},
	{
		found:
			/(?<![\\*\p{L}\p{N}])\*(?=[\p{L}\p{N}])[^*\n]{1,80}\s\*(?![*\p{L}\p{N}])|(?<!\S)\*\s[^*\n]{1,80}[\p{L}\p{N}]\*(?![*\p{L}\p{N}])|(?<![\\_\p{L}\p{N}])_(?=\p{L})[^_\n]{1,80}\s_(?![_\p{L}])/u,
		message: (found) =>
			`${startOf(found)} står med sina tecken på sidan. De ska stå alldeles intill orden: *viktigt*.`,
		isAdvice: true,
	},
];

/** Where something bold or slanted begins. */
const FORMED = '\uE000';
const STARS = new Set(['emphasis', 'strong']);
const PLAIN = new Set(['text', 'break', 'inlineCode', 'link']);

const FOOTNOTE = /^\*\*\s[^*]+$/u;
/** Before a footnote, and behind what it is of. */
const FOOTNOTE_MARKS = /(?<!\*)\*\*(?![*\p{L}\p{N}])/gu;

/** One finding for each mark in a paragraph: the first says what to do with the others. */
export function lostMarks({ file, body }: Entry): Finding[] {
	const written = writtenIn(body);
	const hasFootnote = written.some(({ source }) => FOOTNOTE.test(source));
	return written.flatMap(({ node, start, source }) => {
		let rest = hasFootnote ? source.replace(FOOTNOTE_MARKS, '  ') : source;
		// What became bold or a component is as it was meant.
		for (const { type, position } of 'children' in node ? node.children : []) {
			const from = (position?.start.offset ?? 0) - start;
			if (!PLAIN.has(type)) rest = masked(rest, from, (position?.end.offset ?? 0) - start);
			if (STARS.has(type)) rest = `${rest.slice(0, from)}${FORMED}${rest.slice(from + 1)}`;
		}
		return MARKS.flatMap(({ found, message, isAdvice }) => {
			const match = found.exec(rest);
			if (match === null) return [];
			rest = masked(rest, match.index, match.index + match[0].length);
			const from = start + match.index;
			const said = message(body.text.slice(from, from + match[0].length));
			return [inText(file, body, from, said, isAdvice)];
		});
	});
}
