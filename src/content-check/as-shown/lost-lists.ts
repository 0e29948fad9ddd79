import type { List, ListItem, Nodes } from 'mdast';
import type { Body } from '../body/body.ts';
import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { shownSigns } from '../signs/unseen.ts';
import { asInFile, inText, startOf, writtenIn, type Written } from './written.ts';

/** What Word and pens put before the points of a list, and Markdown takes for text. */
const BULLET = /^[•·‣▪●○◦∙■□➢❖✓✔][ \t\u00A0]*(?=\S)|^o[\t\u00A0]\s*(?=\S)/u;
/** A list that does not begin with 1 needs an empty line before it. */
const UNSTARTED = /^\d{1,3}[.)] +(?=\S)/;
const ODD_BLANK = /^(?:[-*+]|\d{1,3}[.)])(?! )\p{Zs}\s*(?=\S)/u;
/** Each may begin an ordinary line: two in a row do not. */
const MAYBE = [
	/^[–—−]\s*(?=\S)/u,
	/^o {1,8}(?=\p{L})/u,
	/^[-+](?=\p{L})/u,
	/^\*(?=\p{L})(?!.*\*)/u,
	/^\d{1,2}[.)](?=\p{L})/u,
	/^\(?[a-h1-9]\)\s*(?=\S)/u,
	/^[a-hA-H]\.[ \t]+(?=\S)/u,
	/^(?:i{1,3}|iv)[.)] +(?=\S)/u,
];
/** Longer ones are wrapped where they happen to end. */
const MOST_IN_LINE = 40;
/** Lines that chats and Word begin so: two in a row would stand side by side. */
const OF_LINES =
	/^(?:(?:\p{Extended_Pictographic}|\d\uFE0F?\u20E3)[\uFE0F\p{Emoji_Modifier}]*[ \t\u00A0]*|[→►»›⁃\u2010\u2011☐§Ø][ \t\u00A0]+)(?=\S)/u;
/** What ends a line where it stands. */
const BREAK = /(?:\\| {2,})$/;

const SIGNS = [BULLET, ODD_BLANK, OF_LINES, UNSTARTED, ...MAYBE];

/** A line without the sign that its writer began a point with. */
export const withoutSign = (line: string): string =>
	line.replace(SIGNS.find((sign) => sign.test(line)) ?? '', '');

/** Points that do not become a list. */
export function lostLists({ file, body }: Entry): Finding[] {
	const written = writtenIn(body).filter(({ node }) => node.type === 'paragraph');
	const inItems = itemTexts(body);
	return written.flatMap((paragraph, index) => {
		const line =
			lostIn(paragraph, written[index + 1]) ??
			(inItems.has(paragraph.node) ? pointIn(paragraph) : undefined);
		if (line === undefined) return [];
		const blank = ODD_BLANK.exec(line)?.[0];
		const odd = blank === undefined ? '' : ` Nu står där ${shownSigns(blank)}.`;
		const number = /^\d+/.exec(line)?.[0];
		const sign = number === undefined ? '-' : `${number}.`;
		const how = UNSTARTED.test(line)
			? 'Lägg en tom rad före den första punkten'
			: `Börja varje punkt på en ny rad med ${number === undefined ? 'bindestreck' : 'siffra, punkt'} och ett vanligt mellanslag`;
		const message = `Här blir ingen lista, utan raderna hamnar efter varandra. ${how}: ${sign} ${startOf(withoutSign(asInFile(body, paragraph, line))).replace(/\.$/, '')}.${odd}`;
		const at = paragraph.start + paragraph.source.indexOf(line);
		return [inText(file, body, at, message, true)];
	});
}

const itemTexts = ({ nodes }: Body): Set<Nodes> =>
	new Set(nodes.flatMap((node) => (node.type === 'listItem' ? node.children : [])));

/** A point of a list that became a part of the one above it. */
const pointIn = ({ lines }: Written): string | undefined =>
	lines
		.slice(1)
		.find(
			(line, before) =>
				(lines[before]?.length ?? 0) <= MOST_IN_LINE && MAYBE.some((sign) => sign.test(line)),
		);

function lostIn({ lines }: Written, next: Written | undefined): string | undefined {
	const sure = lines.find((line) => BULLET.test(line) || ODD_BLANK.test(line));
	if (sure !== undefined) return sure;
	const isBroken = lines.slice(0, -1).every((line) => BREAK.test(line));
	if (lines.length > 1 && isBroken) return undefined;
	const begun = lines.filter((line) => OF_LINES.test(line));
	if (begun.length > 1) return begun[0];
	for (const sign of [...MAYBE, UNSTARTED]) {
		const found = lines.filter((line) => sign.test(line));
		if (found.length > 1) return found[0];
		// Who speaks begins with a dash, too, and a capital letter.
		const isPoint = (line = '') => sign.test(line) && /^\p{Ll}/u.test(line.replace(sign, ''));
		if (lines.length === 1 && isPoint(lines[0]) && isPoint(next?.lines[0])) return lines[0];
	}
	return undefined;
}

const MONTH = /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|advent)[a-z]*\b/i;
const LAST_DAY = 31;
const FIRST_YEAR = 1000;

/** Days and years that Markdown takes for the numbers of a list. */
export function madeLists({ file, body }: Entry): Finding[] {
	const torn = new Set(writtenIn(body).flatMap((of) => (pointIn(of) === undefined ? [] : of.node)));
	return body.nodes.flatMap((node) => {
		if (node.type !== 'list' || node.ordered !== true) return [];
		// It lacks a number that stands in one of its points.
		if (node.children.some(({ children }) => children.some((text) => torn.has(text)))) return [];
		const numbers = node.children.map((item) => numberOf(item, body.text));
		return node.children.flatMap((item, index) => {
			const number = numbers[index] ?? 0;
			const offset = item.position?.start.offset ?? 0;
			const line = /^.*/.exec(body.text.slice(offset))?.[0] ?? '';
			const rest = line.replace(/^\d+[.)]\s*/, '');
			const shown = isRenumbered(node, numbers, index)
				? `, och visas som ${String((node.start ?? 1) + index)}`
				: '';
			if (!isDate(number, rest) && shown === '') return [];
			const message = `${String(number)}. blev en punkt i en numrerad lista${shown}. Är det ett datum eller ett årtal? Skriv ett bakstreck före punkten: ${String(number)}\\. ${startOf(rest, 20)}`;
			return [inText(file, body, offset, message, true)];
		});
	});
}

const isDate = (number: number, rest: string) =>
	number >= FIRST_YEAR || (number <= LAST_DAY && MONTH.test(rest));

const isRenumbered = ({ start }: List, numbers: number[], index: number) =>
	numbers[index] !== (start ?? 1) + index && new Set(numbers).size > 1;

const numberOf = ({ position }: ListItem, text: string) =>
	Number(/\d+/y.exec(text.slice(position?.start.offset))?.[0]);
