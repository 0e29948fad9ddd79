import type { Link, Nodes, Text } from 'mdast';

/**
 * Readers of Markdown take an address in a running text to end at the next blank. No port has
 * letters, and no address ends in a sign that is not on every keyboard: those are the sentence's.
 */
const BEHIND =
	/(?:[.,!?:"'*_~>]|(?<!\(.*)\)|(?<![^:/]\/.*):\p{L}[\p{L}\d-]*|(?!\p{ASCII})[\p{P}\p{S}](?:\u200D|\uFE0F)*)+$/u;

/** Nobody writes a longer one in a text. What stands behind is looked for at each of its characters. */
const MOST_CHARACTERS = 500;

/** What stands behind an address that is written as it is, and was taken for a part of it. */
export function behindAddress({ children, position }: Readonly<Link>): string {
	const [text] = children;
	if (text?.type !== 'text') return '';
	// Of `[text](address)` more stands in the file. In the browser some have no place: those are bare.
	const { start, end } = position ?? {};
	const { length } = text.value;
	const isBare = (end?.offset ?? 0) - (start?.offset ?? 0) === length;
	return length <= MOST_CHARACTERS && (position === undefined || isBare)
		? (BEHIND.exec(text.value)?.[0] ?? '')
		: '';
}

/** Gives the sentence back what stands behind the addresses in it, as the build does. */
export function endAddresses(node: Nodes): void {
	if (!('children' in node)) return;
	for (const [at, child] of [...node.children.entries()].toReversed()) {
		endAddresses(child);
		const behind = child.type === 'link' ? behindAddress(child) : '';
		if (child.type !== 'link' || behind === '') continue;
		const [text] = child.children as [Text];
		text.value = text.value.slice(0, -behind.length);
		child.url = child.url.slice(0, -behind.length);
		node.children.splice(at + 1, 0, { type: 'text', value: behind });
	}
}
