import type { Root } from 'mdast';
import { type Features, mdxToMdast } from 'satteri';
import { placeAttributes } from './attribute-places.ts';
import type { MdxFailure } from './mdx-mistake.ts';
import { offsetAt } from './place-in-text.ts';

/** What the build has its compiler read of Markdown. */
export const MDX_FEATURES: Features = { gfm: true, smartPunctuation: true };

const FAILURE = /^(?<line>\d+):(?<column>\d+): (?<reason>.*?)(?: \([\w-]+:[\w-]+\))?$/s;

/** A text as the tree that the build compiles, with its places: by the compiler's own parser. */
export function parseMdx(text: string): Root | MdxFailure {
	try {
		const tree = mdxToMdast(text, { features: MDX_FEATURES }) as Root;
		placeAttributes(tree, text);
		return tree;
	} catch (error) {
		const { line, column, reason } = FAILURE.exec((error as Error).message)?.groups ?? {};
		if (reason === undefined) throw error;
		return { reason, offset: offsetAt(text, Number(line), Number(column)) };
	}
}
