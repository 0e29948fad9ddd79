import type { Nodes } from 'mdast';
import { parseMdx } from '../../content-check/body/parse-mdx.ts';
import type { ContentFile } from '../../content-check/finding.ts';
import { bodyOf } from '../../content-check/front-matter.ts';
import { parseMdx as parseInBrowser } from '../format/parse-mdx.ts';

/** Paths of the texts that the editors' parser takes for something else than the build's own. */
export const readOtherwise = (files: ContentFile[]): string[] =>
	files
		.filter(({ path }) => path.endsWith('.mdx'))
		.filter(({ text }) => {
			const body = bodyOf(text);
			return readingOf(parseMdx(body)) !== readingOf(parseInBrowser(body));
		})
		.map(({ path }) => path);

/** What a tree says and where, without what only one of the parsers notes. */
const readingOf = (tree: ReturnType<typeof parseMdx>): string =>
	'type' in tree ? JSON.stringify(partsOf(tree)) : 'unreadable';

const SKIPPED = new Set(['data', 'position', 'spread']);

function partsOf(node: Nodes): object {
	const parts = Object.entries(node).filter(
		([name, part]) => !SKIPPED.has(name) && part !== null && part !== undefined,
	);
	const { start, end } = node.position ?? {};
	return {
		...Object.fromEntries(
			parts
				.map(([name, part]: [string, unknown]) => {
					if (name === 'children') return [name, (part as Nodes[]).map(partsOf)] as const;
					// The build's parser has put other quotation marks and dashes into a text already.
					return [name, node.type === 'text' ? plain(String(part)) : part] as const;
				})
				.sort(([one], [other]) => (one < other ? -1 : 1)),
		),
		at: [start?.offset, end?.offset],
	};
}

const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
