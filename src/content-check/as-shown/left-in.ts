import { toString } from 'mdast-util-to-string';
import { textsOf } from '../body/safe-body.ts';
import { startPlace } from '../body/tree.ts';
import type { Entry } from '../content.ts';
import { advice, type Finding } from '../finding.ts';
import { wrongDay } from './days-in-texts.ts';
import { textsIn } from './field-texts.ts';
import { startOf } from './written.ts';

/** What stands in a template until somebody writes. */
const PLACEHOLDERS = [
	/\b(?:skriv|klistra in) (?:här|texten här|text här)(?![\p{L}\p{N}]).*|\blorem ipsum\b|(?<!\p{L})ÅÅÅÅ(?!\p{L})|\bYYYY\b|^(?:din )?(?:rubrik|text|namn|datum|tid|plats) här\b.*|\bplatshållare\b|\(fyll i(?: (?:här|senare|namn|datum|tid|plats))?\)|\bx{3,}\b|(?<![\p{L}\d])xx(?:[.:/ -]xx)+|\[(?:fyll i|ange|skriv|namn|datum|tid|plats|adress|telefon)(?!\p{L})[^\]]*\]|\bexempeltext\b/iu,
	// Looked for in editors' texts. In capitals alone: in small letters they are also words, in a name or in another language.
	/\b(?:TODO|TBD|FIXME|ATT GÖRA|XX)(?![\p{L}])/u,
];
const PERSONAL =
	/(?<![\d-])(?<century>19|20)?(?<born>\d{2}-?\d{2}-?\d{2})(?<sign>\s?[-+\p{Pd}\u2212]?\s?)(?<last>\d{4})(?![\d-])/gu;
/** `portkoden är 1234`, `kod till porten: 1234` */
const DOOR_CODE =
	/(?<!\p{L})(?:(?:port|dörr|entré|grind)-?kod(?:en)?|kod(?:en)? (?:till|för) (?:porten|dörren|entrén|grinden|låset))(?: är)?[:= ]{1,3}\d[\d ]{2,7}(?!\p{N})/iu;
/** `...`, `–`, `??` */
const WITHOUT_WORDS = /^\s*\p{P}[\s\p{P}]*$/u;
const OF_COORDINATION = 60;
const MONTHS = 12;
const DAYS = 31;
const SHOWN = new Set(['paragraph', 'heading', 'tableCell']);

/** Placeholders that nobody wrote over, what must be no secret told, and days that are not. */
export const leftIn = ({ file, data, body, fields }: Entry<{ start?: string }>): Finding[] => {
	const add = (text: string, where: Pick<Finding, 'field' | 'at'>): Finding[] =>
		[placeholder(text), personal(text), doorCode(text), wrongDay(text, fields.start)].flatMap(
			(message) => (message === undefined ? [] : [{ file, message, isAdvice: true, ...where }]),
		);
	return [
		...textsIn(data).flatMap(({ field, text }) => [
			...add(text, { field }),
			...(WITHOUT_WORDS.test(text) ? [advice(file, field, toFillIn(text))] : []),
		]),
		...body.nodes.flatMap(textsOf).flatMap(({ field, text, at }) => add(text, { field, at })),
		...body.nodes
			.filter(({ type }) => SHOWN.has(type))
			.flatMap((node) => add(toString(node), { field: 'texten', at: startPlace(node) })),
	];
};

function placeholder(text: string): string | undefined {
	const [found] = PLACEHOLDERS.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
	return found && toFillIn(found);
}

const toFillIn = (found: string) =>
	`Det här ser ut som något som ska fyllas i: ”${startOf(found)}”. Skriv det som ska stå där.`;

function personal(text: string): string | undefined {
	for (const { 0: written, groups = {} } of text.matchAll(PERSONAL)) {
		const { sign = '', last = '', century } = groups;
		const born = (groups['born'] ?? '').replaceAll('-', '');
		// Ten digits in a row from a nought are a telephone's.
		if (sign.trim() === '' && century === undefined && born.startsWith('0')) continue;
		if (isBirthday(born) && isChecked(born + last))
			return `${written} ser ut som ett personnummer. Det får aldrig stå på webbplatsen. Ta bort det, och säg till den som sköter webbplatsen: det ligger kvar i historiken.`;
	}
	return undefined;
}

function doorCode(text: string): string | undefined {
	const written = DOOR_CODE.exec(text)?.[0];
	return written === undefined
		? undefined
		: `Här verkar en kod till en dörr stå: ”${written}”. Den får aldrig stå på webbplatsen. Ta bort den, och låt någon byta koden: den ligger kvar i historiken.`;
}

function isBirthday(born: string): boolean {
	const month = Number(born.slice(2, 4));
	const day = Number(born.slice(4)) % OF_COORDINATION;
	return month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS;
}

/** The last digit follows from the others (Luhn). */
function isChecked(digits: string): boolean {
	const sums = [...digits].map((digit, index) => {
		const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
		return weighted > 9 ? weighted - 9 : weighted;
	});
	return sums.reduce((sum, part) => sum + part, 0) % 10 === 0;
}
