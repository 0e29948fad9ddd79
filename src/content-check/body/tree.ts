import type { Nodes } from 'mdast';

/** Every part of a tree, each before what it holds. */
export const allIn = (node: Nodes): Nodes[] => [
	node,
	...('children' in node ? node.children.flatMap(allIn) : []),
];
