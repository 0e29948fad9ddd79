import type { Nodes } from 'mdast';
import type { Body } from '../body/body.ts';
import { placeOf } from '../body/place-in-text.ts';
import { allIn } from '../body/tree.ts';
import type { Finding } from '../finding.ts';

/** A paragraph, heading or cell as it stands in the file, and where. */
export interface Written {
	node: Nodes;
	start: number;
	/** Code and links that are right are `x` as long: what is looked for is not looked for in them. */
	source: string;
	/** Its lines without what a quote or list has before them. */
	lines: string[];
}

const HOLDERS = new Set(['paragraph', 'heading', 'tableCell']);

/** Five rules ask for it. */
const known = new WeakMap<Body, Written[]>();

export function writtenIn(body: Body): Written[] {
	const written = known.get(body) ?? read(body);
	known.set(body, written);
	return written;
}

const read = ({ nodes, text }: Body): Written[] =>
	nodes.flatMap((node) => {
		const { start, end } = node.position ?? {};
		if (!HOLDERS.has(node.type) || start?.offset === undefined) return [];
		let source = text.slice(start.offset, end?.offset);
		for (const part of allIn(node)) {
			const from = (part.position?.start.offset ?? 0) - start.offset;
			const to = (part.position?.end.offset ?? 0) - start.offset;
			const isLink = part.type === 'link' && source[from] === '[';
			if (part.type === 'inlineCode' || isLink) source = masked(source, from, to);
		}
		const lines = source.split(/\r?\n/).map((line) => line.replace(/^[\p{Zs}\t>]+/u, ''));
		return [{ node, start: start.offset, source, lines }];
	});

export const masked = (source: string, from: number, to: number): string =>
	source.slice(0, from) + source.slice(from, to).replaceAll(/[^\n]/g, 'x') + source.slice(to);

/** A finding on the text at `offset`. */
export const inText = (
	file: string,
	{ text }: Body,
	offset: number,
	message: string,
	isAdvice = false,
): Finding => ({
	file,
	field: 'texten',
	message,
	at: placeOf(text, offset),
	...(isAdvice && { isAdvice }),
});

/** The beginning of a line, as a message quotes it. */
export const startOf = (line: string, most = 40): string =>
	line.length > most ? `${line.slice(0, most).trimEnd()} …` : line.trimEnd();

/** What stands in the file where `part` of a source does, which is masked. */
export function asInFile({ text }: Body, { start, source }: Written, part: string): string {
	const from = start + source.indexOf(part);
	return text.slice(from, from + part.length);
}
