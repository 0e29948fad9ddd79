import type { CheerioAPI } from 'cheerio';
import { onPageAlone } from '../check.ts';

type Node = ReturnType<ReturnType<CheerioAPI>['contents']>[number];

const TEXT_NODE = 3;
const NO_TEXT = ['script', 'style', 'pre', 'textarea', 'br'];

/** Who has no styles (a text browser, an excerpt of a search engine) reads two texts as two. */
export const sideBySide = onPageAlone(({ $ }) => {
	const texts = $('body')
		.get()
		.flatMap((body) => [...textsIn(body)]);
	return texts.flatMap((after, index) => {
		const before = texts[index - 1] ?? '';
		const isGlued = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
		return isGlued ? [`reads as one: ${before.slice(-20)}|${after.slice(0, 20)}`] : [];
	});
});

/** Every text in its order; what has none parts those around it. */
function* textsIn(node: Node): Generator<string> {
	// Of nodes with data, neither comments nor instructions are text.
	if ('data' in node && node.nodeType === TEXT_NODE) yield node.data;
	if (!('children' in node)) return;
	if ('name' in node && NO_TEXT.includes(node.name)) yield '';
	else for (const child of node.children) yield* textsIn(child);
}
