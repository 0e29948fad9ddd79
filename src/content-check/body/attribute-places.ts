import type { Nodes, Root } from 'mdast';
import { NAME, SPACE, VALUE } from './attribute-shape.ts';
import { isElement } from './safe-body.ts';
import { placeOf } from './place-in-text.ts';
import { allIn } from './tree.ts';

const TAG = /<[^\s/>]*/y;
const ATTRIBUTE = new RegExp(`${SPACE}*(?<written>(?<name>${NAME})(?:${VALUE})?)`, 'y');

/** The compiler's parser says where an element stands, and not where its attributes do. */
export function placeAttributes(tree: Root, text: string): void {
	for (const node of allIn(tree)) placeIn(node, text);
}

function placeIn(node: Nodes, text: string): void {
	if (!isElement(node)) return;
	let offset = next(TAG, text, node.position?.start.offset ?? 0)?.end;
	for (const attribute of node.attributes) {
		const found = offset === undefined ? undefined : next(ATTRIBUTE, text, offset);
		// Behind code: the element's own place has to do.
		if (
			found === undefined ||
			attribute.type !== 'mdxJsxAttribute' ||
			found.name !== attribute.name
		)
			return;
		attribute.position = { start: pointAt(text, found.start), end: pointAt(text, found.end) };
		offset = found.end;
	}
}

const pointAt = (text: string, offset: number) => ({ ...placeOf(text, offset), offset });

function next(pattern: RegExp, text: string, offset: number) {
	pattern.lastIndex = offset;
	const found = pattern.exec(text);
	if (found === null) return undefined;
	const { name, written = found[0] } = found.groups ?? {};
	const end = offset + found[0].length;
	return { name, start: end - written.length, end };
}
