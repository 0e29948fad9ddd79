import { type Document, isAlias, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';

/** What a person wrote as text and YAML reads as something else. */
export interface YamlTrap {
	offset: number;
	message: string;
	/** The value may be what was meant. */
	isAdvice?: true;
}

const SIGNS: Record<string, string> = {
	'&': 'ett namn på värdet',
	'*': 'ett värde från ett annat ställe',
	'!': 'en sorts värde',
};

/** Names, references and kinds of values, which no field here needs; and a # that ends the value. */
export function trapsIn(document: Document.Parsed, yaml: string): YamlTrap[] {
	const traps: YamlTrap[] = [];
	visit(document, {
		Node: (_, node, path) => {
			const trap = isSpecial(node)
				? special(node, yaml)
				: (cutShort(node, yaml) ?? (isSeq(path.at(-1)) ? swallowing(node, yaml) : undefined));
			if (trap !== undefined) traps.push(trap);
		},
	});
	return traps;
}

const startOf = (node: Node) => node.range?.[0] ?? 0;

/** A tag is known of those nodes alone where somebody wrote one. */
const isSpecial = (node: Node) =>
	isAlias(node) || node.tag !== undefined || node.anchor !== undefined;

function special(node: Node, yaml: string): YamlTrap {
	const lineStart = yaml.lastIndexOf('\n', Math.max(0, startOf(node) - 1)) + 1;
	const line = lineFrom(yaml, lineStart);
	const found = /(?:^|[\s[{,])(?<value>[&*!].*)$/.exec(line);
	const value = found?.groups?.['value'] ?? line.trim();
	const sign = value[0] ?? '';
	return {
		offset: lineStart + line.length - value.length,
		message: `Tecknet ${sign} först i ett värde betyder ${SIGNS[sign] ?? 'något annat'} och visas inte. Sätt citattecken runt texten: ${quoted(value)}.`,
	};
}

function cutShort(node: Node, yaml: string): YamlTrap | undefined {
	if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
	const start = startOf(node);
	const end = node.range?.[1] ?? start;
	const rest = lineFrom(yaml, end);
	if (!/^\s*#[^\s#]/.test(rest)) return undefined;
	const whole = `${yaml.slice(start, end)}${rest}`.trim();
	return {
		offset: end + rest.indexOf('#'),
		message: `Det som står efter # visas inte. Hör det till texten? Sätt citattecken runt: ${quoted(whole)}. Är det en anteckning? Skriv ett mellanslag efter #.`,
		isAdvice: true,
	};
}

/** A point of a list with another on its next line, which is not as far in or lacks its blank. */
function swallowing(node: Node, yaml: string): YamlTrap | undefined {
	if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
	const start = startOf(node);
	const found = /\n\s*(?<sign>[-*•–])(?=\s*[^\s\d])/.exec(yaml.slice(start, node.range?.[1]));
	if (found === null) return undefined;
	const offset = start + found.index + found[0].length - 1;
	return {
		offset,
		message: `Raden blev en del av raden ovanför: ${lineFrom(yaml, offset).trim()}. Är den en egen punkt? Börja den lika långt in, med bindestreck och mellanslag.`,
		isAdvice: true,
	};
}

const lineFrom = (yaml: string, offset: number) => /^.*/.exec(yaml.slice(offset))?.[0] ?? '';

/** A field or a point of a list, and what it says. */
const VALUE = /^(?<name>[ ]*(?:- +[\w-]+: +|[\w-]+: +|- +))(?<value>\S.*)$/;
const WITHOUT_BLANK = /^(?<name>[ ]*[\w-]+:)(?<value>[^\s:/].*?)\r?$/;
const BRACES = /^\{.*\}\s*$/;
/** Of a line; each costs another reading. */
const MOST_IN_BRACES = 20;
/** A text in `{ sv: Nöjd, en: Satisfied }`, to the next comma. */
// What it begins with is looked for first: blanks would be counted again for each of them.
const IN_BRACES = /(?=[^\s{},[\]'"])(?<=[{,] *[\w-]+: +)[^{},]*[^\s{},]/g;
const STAR = /^[ ]*\* +(?<value>\S.*?)\r?$/;

/** What to write on a line that cannot be read, where that is enough to read it. */
export function cureOf(document: Document.Parsed, yaml: string): string | undefined {
	const stopped = document.errors[0]?.pos[0] ?? 0;
	const start = yaml.lastIndexOf('\n', stopped - 1) + 1;
	const end = stopped + lineFrom(yaml, stopped).length;
	// A line that lacks a blank is taken for a text, which is seen to be none on the next one.
	for (const from of [start, yaml.lastIndexOf('\n', start - 2) + 1]) {
		const line = lineFrom(yaml, from);
		const star = STAR.exec(line)?.groups?.['value'];
		if (star !== undefined) return `En lista skrivs med bindestreck: - ${star}`;
		const isMended = (mended: string) => {
			const rest = yaml.slice(from + line.length);
			const again = parseDocument(`${yaml.slice(0, from)}${mended}${rest}`).errors[0]?.pos[0];
			return again === undefined || again > end + mended.length - line.length;
		};
		const { name = '', value = '' } = WITHOUT_BLANK.exec(line)?.groups ?? {};
		if (name !== '' && isMended(`${name} ${value}`))
			return `Skriv ett mellanslag efter kolonet: ${name.trim()} ${value}`;
		const inside = [...line.matchAll(IN_BRACES)]
			.slice(0, MOST_IN_BRACES)
			.find(({ 0: text, index }) =>
				isMended(line.slice(0, index) + quoted(text) + line.slice(index + text.length)),
			);
		if (inside !== undefined) return `Sätt citattecken runt texten: ${quoted(inside[0])}.`;
		const field = VALUE.exec(line)?.groups;
		// Behind a # with blanks stands a note.
		const [said = ''] = (field?.['value'] ?? '').split(/\s# /);
		const text = quoted(withoutMarks(said.trimEnd()));
		if (field !== undefined && !BRACES.test(said) && isMended(`${field['name'] ?? ''}${text}`))
			return `Sätt citattecken runt texten: ${text}.`;
	}
	return undefined;
}

/**
 * A text without the quotation marks around it, which something in it made useless: a mark within a
 * word or behind a blank (`'Lisa's gård'`). One behind a word ends what the first began.
 */
function withoutMarks(text: string): string {
	const { mark = '', inner = '' } = /^(?<mark>["'])(?<inner>.*)\k<mark>$/.exec(text)?.groups ?? {};
	const next = inner.indexOf(mark);
	const isAround =
		next < 0 || /\s.|\p{L}.\p{L}/su.test(inner.slice(Math.max(0, next - 1), next + 2));
	return mark !== '' && isAround ? inner : text;
}

export const quoted = (text: string) =>
	text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
