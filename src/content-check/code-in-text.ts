import type { Nodes as Node } from 'mdast';
import type { Finding } from './finding.ts';
import { CODE, IMPORT, isElement, isExpression } from './safe-body.ts';

/** A { that no backslash stands before, or a line that begins as a module's own lines do. */
const MARKS = /(?<=(?<!\\)(?:\\\\)*)\{|^(?:import|export)\b/gm;

/**
 * What another parser could take for code although the tree does not show it: an import that
 * reads as a heading where code is no part of the language, a { in an address.
 */
export function codeInText(text: string, nodes: Node[]): Omit<Finding, 'file'>[] {
	const harmless = nodes.flatMap(harmlessIn);
	return [...text.matchAll(MARKS)]
		.filter(({ index }) => !harmless.some(([start, end]) => index >= start && index < end))
		.map(({ 0: mark, index }) => ({
			field: 'texten',
			message: mark === '{' ? CODE : IMPORT,
			at: placeOf(text, index),
		}));
}

/** Where a { is no code, or has been found already. */
function harmlessIn(node: Node): [start: number, end: number][] {
	const parts = isElement(node)
		? node.attributes
		: node.type === 'code' || node.type === 'inlineCode' || isExpression(node)
			? [node]
			: [];
	return parts.map(({ position }) => [position?.start.offset ?? 0, position?.end.offset ?? 0]);
}

function placeOf(text: string, offset: number) {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
