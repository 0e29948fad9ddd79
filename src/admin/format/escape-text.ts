import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { ATTRIBUTES, SPACE } from '../../content-check/body/attribute-shape.ts';
import { allIn } from '../../content-check/body/tree.ts';

/** Whether there is a component of that name is for the check to say. */
const COMPONENT = `<(?:/${SPACE}*)?[A-Z]\\w*${ATTRIBUTES}(?:/${SPACE}*)?>`;
/** An escaped character and a component are passed over; the others would begin code. */
const SIGN = new RegExp(`\\\\[^]|${COMPONENT}|[{<]`, 'g');

/** Whatever is typed can be read as this: Markdown without what MDX is without. */
const MARKDOWN = {
	extensions: [gfm(), { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } }],
	mdastExtensions: [gfmFromMarkdown()],
};

/** A text as it was typed, with a backslash before each `{` and `<`, which would begin code. */
export function escapeText(text: string): string {
	let [escaped, end] = ['', 0];
	for (const [from, to] of codeIn(text)) {
		escaped += escapeProse(text.slice(end, from)) + text.slice(from, to);
		end = to;
	}
	return escaped + escapeProse(text.slice(end));
}

const escapeProse = (text: string) =>
	text.replaceAll(SIGN, (found) => (found === '{' || found === '<' ? `\\${found}` : found));

/** Where text is shown as code. What a component's values hold begins none. */
function codeIn(text: string): [from: number, to: number][] {
	const read = text.replaceAll(new RegExp(COMPONENT, 'g'), (tag) => tag.replaceAll(/[`~]/g, '.'));
	return allIn(fromMarkdown(read, MARKDOWN))
		.filter(isCode)
		.map(({ position }) => [position?.start.offset ?? 0, position?.end.offset ?? 0]);
}

const isCode = ({ type }: Nodes) => type === 'code' || type === 'inlineCode';
