import type { Nodes } from 'mdast';

/** Every part of a tree, each before what it holds. */
export function allIn(node: Nodes, into: Nodes[] = []): Nodes[] {
	into.push(node);
	if ('children' in node) for (const child of node.children) allIn(child, into);
	return into;
}
