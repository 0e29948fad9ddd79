import {
	type Document,
	isCollection,
	isScalar,
	LineCounter,
	type Node,
	parseDocument,
	visit,
} from 'yaml';
import type { WrittenAt } from './check-schema.ts';
import type { ContentFile, Finding, LineAndColumn } from './finding.ts';
import { mdxParts } from './mdx-parts.ts';
import { readableFile } from './signs/readable-file.ts';
import { cureOf, trapsIn } from './yaml-traps.ts';

/** What to look for at the place where the YAML parser stopped. */
const REASONS: Record<string, string> = {
	DUPLICATE_KEY: 'Samma fält står två gånger. Ta bort det ena.',
	TAB_AS_INDENT: 'Raden börjar med ett tabbtecken. Använd mellanslag i stället.',
	BAD_INDENT: 'Raden är fel indragen. Börja den lika långt in som raderna den hör ihop med.',
	MISSING_CHAR:
		'Ett citattecken, en parentes eller ett kolon saknas. Se efter vad som inte avslutas.',
};
const RUNS_ON =
	'Raden är indragen, så den hör till raden ovanför. Är den ett eget fält? Ta bort indraget. Hör den till texten? Sätt citattecken runt hela texten.';
const ANY_REASON =
	'Se efter kolon, indrag och citattecken. Text som innehåller kolon behöver citattecken.';

type Read =
	| { ok: true; data: unknown; writtenAt: WrittenAt; advice: Finding[] }
	| { ok: false; finding: Finding };

/** The YAML of a file, and how many lines stand above it. */
interface Yaml {
	text: string;
	document: Document.Parsed;
	placeAt: (offset: number) => LineAndColumn;
}

/** The fields of a file: the whole of a .yaml file, the block between two `---` of an .mdx file. */
export function readFields(file: ContentFile): Read {
	const [unsure] = readableFile(file).findings;
	if (unsure !== undefined) return { ok: false, finding: unsure };
	const yaml = readYaml(file);
	if (yaml === undefined)
		return unreadable(
			file.path,
			'Filen ska börja med en rad ---, sedan fälten, sedan en rad --- till.',
		);
	const [error] = yaml.document.errors;
	if (error !== undefined) {
		const runsOn = lineThatRunsOn(yaml);
		if (runsOn !== undefined) return unreadable(file.path, RUNS_ON, yaml.placeAt(runsOn));
		// A list in brackets is told of where the next field begins, which is not as far in.
		const isOpen = error.code === 'MISSING_CHAR' || error.message.startsWith('Flow ');
		return unreadable(
			file.path,
			REASONS[isOpen ? 'MISSING_CHAR' : error.code] ??
				`Raden går inte att läsa. ${cureOf(yaml.document, yaml.text) ?? ANY_REASON}`,
			yaml.placeAt(isOpen ? lastOpened(yaml.document, error.pos[0]) : error.pos[0]),
		);
	}
	const traps = trapsIn(yaml.document, yaml.text);
	const trap = traps.find(({ isAdvice }) => isAdvice !== true);
	if (trap !== undefined) return unreadable(file.path, trap.message, yaml.placeAt(trap.offset));
	try {
		return {
			ok: true,
			advice: traps.map(({ offset, message }) => ({
				file: file.path,
				field: 'hela filen',
				message,
				at: yaml.placeAt(offset),
				isAdvice: true,
			})),
			data: yaml.document.toJS(),
			writtenAt: (path) => {
				const value = yaml.document.getIn(path, true);
				if (isScalar(value)) return value.source;
				const [from, to] = (isCollection(value) && value.flow === true && value.range) || [];
				return yaml.text.slice(from ?? 0, to ?? 0) || undefined;
			},
		};
	} catch {
		// An alias (*name) without its anchor, or so many that they are an attack, shows first here.
		return unreadable(
			file.path,
			'Filen använder * eller & på ett sätt som inte går. Sätt citattecken runt texten.',
		);
	}
}

/** Where a line stands in, below a text whose part it became, and has a colon, which that may not. */
function lineThatRunsOn({ document: { errors }, text }: Yaml): number | undefined {
	const [first, second] = errors;
	const isOneText =
		first?.code === 'BLOCK_AS_IMPLICIT_KEY' &&
		second?.code === 'MULTILINE_IMPLICIT_KEY' &&
		first.pos[0] === second.pos[0];
	return isOneText ? text.lastIndexOf('\n', second.pos[1]) + 1 : undefined;
}

/** What is never closed runs to the end, where the parser stops: it began with the last that can. */
function lastOpened(document: Document.Parsed, until: number): number {
	let offset = 0;
	const note = (_: unknown, node: Node) => {
		const start = node.range?.[0] ?? 0;
		if (start < until) offset = Math.max(offset, start);
	};
	visit(document, {
		Scalar: (key, node) => {
			if (node.type?.startsWith('QUOTE') === true) note(key, node);
		},
		Collection: (key, node) => {
			if (node.flow === true) note(key, node);
		},
	});
	return offset;
}

const yamls = new WeakMap<ContentFile, Yaml>();

/** `undefined` where an .mdx file has no block of fields. Parsed once: what is found in it is placed by it, too. */
export function readYaml(file: ContentFile): Yaml | undefined {
	const yaml = yamls.get(file) ?? parseYaml(file);
	if (yaml !== undefined) yamls.set(file, yaml);
	return yaml;
}

function parseYaml({ path, text }: ContentFile): Yaml | undefined {
	const isMdx = path.endsWith('.mdx');
	const yaml = isMdx ? mdxParts(text)?.yaml : text;
	if (yaml === undefined) return undefined;
	const lineCounter = new LineCounter();
	const document = parseDocument(yaml, { lineCounter });
	const placeAt = (offset: number) => {
		const { line, col } = lineCounter.linePos(offset);
		// The YAML of an .mdx file begins on its second line.
		return { line: Math.max(1, line) + (isMdx ? 1 : 0), column: Math.max(1, col) };
	};
	return { text: yaml, document, placeAt };
}

/** What follows the fields, on the lines where it stands in the file: what the compiler reads. */
export const bodyOf = (text: string) => emptied(text, '   ');

/**
 * The file without what its fields say. Astro looks for their end in a way of its own: here there is
 * only one that it can find, and it leaves `bodyOf` the file.
 */
export const withoutFields = (text: string) => emptied(text, '---');

function emptied(text: string, line: string): string {
	const parts = mdxParts(text);
	if (parts === undefined) return ended(text);
	const { start, yaml, end, body } = parts;
	const lines = `${start}${yaml}`.replaceAll(/[^\n]/g, '');
	return ended(line + lines + line + end.replaceAll(/[^\n]/g, '') + body);
}

/** The compiler's parser (satteri 0.10) ends the whole program at some texts that end in a \. */
const ended = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);

const unreadable = (file: string, message: string, at?: LineAndColumn): Read => ({
	ok: false,
	finding: { file, field: 'hela filen', message, ...(at !== undefined && { at }) },
});
