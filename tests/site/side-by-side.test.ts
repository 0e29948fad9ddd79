import type { CheerioAPI } from 'cheerio';
import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

type Node = ReturnType<ReturnType<CheerioAPI>['contents']>[number];

const NO_TEXT = ['script', 'style', 'pre', 'textarea', 'br'];

/** Every text of a page in its order; what has none parts those around it. */
function* textsIn(node: Node): Generator<string | undefined> {
	if (node.type === 'text') yield node.data;
	if (!('children' in node)) return;
	if ('name' in node && NO_TEXT.includes(node.name)) yield undefined;
	else for (const child of node.children) yield* textsIn(child);
}

test.each(builtPages)(
	'$path can be read without its styles: no two texts are one word',
	({ $ }) => {
		const [body] = $('body').get();
		const texts = body === undefined ? [] : [...textsIn(body)];
		const glued = texts.flatMap((text, index) => {
			const [before = '', after = ''] = [texts[index - 1], text];
			const isGlued = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
			return isGlued ? [`${before.slice(-20)}|${after.slice(0, 20)}`] : [];
		});
		expect(glued).toEqual([]);
	},
);
