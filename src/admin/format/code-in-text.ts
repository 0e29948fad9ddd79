import type { Nodes, Root, RootContent } from 'mdast';
import { placeOf } from '../../content-check/body/place-in-text.ts';
import { isElement, isExpression } from '../../content-check/body/safe-body.ts';
import { allIn } from '../../content-check/body/tree.ts';

/** A { that no backslash stands before, or a line that begins as a module's own lines do. */
const MARKS = /(?<=(?<!\\)(?:\\\\)*)\{|^(?:import|export)\b/gm;

/**
 * What the build's parser could take for code although this tree does not show it: an import that
 * reads as a paragraph where code is no part of the language, a { in an address.
 */
export function codeInText(text: string, tree: Root): RootContent[] {
	const harmless = allIn(tree).flatMap(harmlessIn);
	return [...text.matchAll(MARKS)]
		.filter(({ index }) => !harmless.some(([start, end]) => index >= start && index < end))
		.map(({ 0: mark, index }) => {
			const start = { ...placeOf(text, index), offset: index };
			return {
				type: mark === '{' ? 'mdxFlowExpression' : 'mdxjsEsm',
				value: mark,
				position: { start, end: start },
			};
		});
}

/** Where a { is no code, or has been found already. */
function harmlessIn(node: Nodes): [start: number, end: number][] {
	const parts = isElement(node)
		? node.attributes
		: node.type === 'code' || node.type === 'inlineCode' || isExpression(node)
			? [node]
			: [];
	return parts.map(({ position }) => [position?.start.offset ?? 0, position?.end.offset ?? 0]);
}
