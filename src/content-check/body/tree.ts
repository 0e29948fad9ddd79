import type { Nodes } from 'mdast';
import type { LineAndColumn } from '../finding.ts';

/** Every part of a tree, each before what it holds. */
export function allIn(node: Nodes, into: Nodes[] = []): Nodes[] {
	into.push(node);
	if ('children' in node) for (const child of node.children) allIn(child, into);
	return into;
}

/** Where the first of them begins that says it: the compiler does not say where attributes stand. */
export function startPlace(
	...parts: { position?: { start: LineAndColumn } | undefined }[]
): LineAndColumn {
	const { line = 1, column = 1 } =
		parts.find(({ position }) => position !== undefined)?.position?.start ?? {};
	return { line, column };
}
