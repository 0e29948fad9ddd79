import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import type { MdxFailure } from '../../content-check/body/mdx-mistake.ts';
import { codeInText } from './code-in-text.ts';

const MDX = {
	extensions: [gfm(), mdx()],
	mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
};

/**
 * What stands for the build's own parser in the browser, where that one cannot run: it is compiled
 * for WebAssembly, which the policy of the editors' page does not allow. Its word is not the last.
 */
export function parseMdx(text: string): Root | MdxFailure {
	try {
		const tree = fromMarkdown(text, MDX);
		tree.children.push(...codeInText(text, tree));
		return tree;
	} catch (error) {
		if (!isVFileMessage(error)) throw error;
		return { reason: error.reason, offset: offsetOf(error) ?? text.length };
	}
}

interface VFileMessage extends Error {
	reason: string;
	place?: { offset?: number } | { start: { offset?: number } };
}

const isVFileMessage = (error: unknown): error is VFileMessage =>
	error instanceof Error && 'reason' in error && 'ruleId' in error;

function offsetOf({ place }: VFileMessage): number | undefined {
	if (place === undefined) return undefined;
	return 'start' in place ? place.start.offset : place.offset;
}
