import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import { codeInText } from './code-in-text.ts';
import type { ContentFile, Finding } from './finding.ts';
import { bodyOf } from './front-matter.ts';
import { type MdxFailure, mdxMistake } from './mdx-mistake.ts';
import { unsafeParts } from './safe-body.ts';

/** The text of an .mdx file as a tree, with places that count from the file's first line. */
export interface Body {
	text: string;
	/** Every part of it, each before what it holds. */
	nodes: Nodes[];
	findings: Finding[];
}

/** Nobody mends more at a time, and each costs another reading. */
const MOST_MISTAKES = 20;

/**
 * Reads on past what does not compile: the character that began it is taken away, so that one
 * run finds the next mistake, too.
 */
export function readBody(file: ContentFile): Body {
	if (!file.path.endsWith('.mdx')) return { text: '', nodes: [], findings: [] };
	const text = bodyOf(file.text);
	const findings: Finding[] = [];
	let readable = text;
	for (;;) {
		try {
			const nodes = allIn(parseText(readable));
			const unsafe = [...unsafeParts(nodes), ...codeInText(readable, nodes)];
			findings.push(...unsafe.map((problem) => ({ file: file.path, ...problem })));
			return { text, nodes, findings };
		} catch (error) {
			if (!isFailure(error)) throw error;
			if (findings.length === MOST_MISTAKES) return { text, nodes: [], findings };
			const { at, message, offsets } = mdxMistake(error, readable);
			findings.push({ file: file.path, field: 'texten', message, at });
			for (const offset of offsets)
				readable = `${readable.slice(0, offset)} ${readable.slice(offset + 1)}`;
		}
	}
}

const MDX = {
	extensions: [gfm(), mdx()],
	mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
};

/**
 * A text as a tree. Without acorn: code is not judged as code, since none may stand there.
 * @throws {MdxFailure} where it is no MDX
 */
export const parseText = (text: string): Root => fromMarkdown(text, MDX);

// Walked once: a dozen checks look at each part.
export const allIn = (node: Nodes): Nodes[] => [
	node,
	...('children' in node ? node.children.flatMap(allIn) : []),
];

/** What the parser throws for text that is no MDX. */
const isFailure = (error: unknown): error is MdxFailure =>
	error instanceof Error && 'reason' in error && 'ruleId' in error;
