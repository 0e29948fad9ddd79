import type { Nodes } from 'mdast';
import { parseMdx } from '#parse-mdx';
import type { ContentFile, Finding } from '../finding.ts';
import { bodyOf } from '../front-matter.ts';
import { mdxParts } from '../mdx-parts.ts';
import { mdxMistake } from './mdx-mistake.ts';
import { unsafeParts } from './safe-body.ts';
import { allIn } from './tree.ts';
import { endAddresses } from './written-addresses.ts';

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
	// Without its fields nobody knows where it begins: what was meant as fields is no text.
	if (!file.path.endsWith('.mdx') || mdxParts(file.text) === undefined)
		return { text: '', nodes: [], findings: [] };
	const text = bodyOf(file.text);
	const findings: Finding[] = [];
	let readable = text;
	for (;;) {
		const parsed = parseMdx(readable);
		if ('type' in parsed) {
			endAddresses(parsed);
			const nodes = allIn(parsed);
			findings.push(...unsafeParts(nodes).map((problem) => ({ file: file.path, ...problem })));
			return { text, nodes, findings };
		}
		if (findings.length === MOST_MISTAKES) return { text, nodes: [], findings };
		const { at, message, offsets } = mdxMistake(parsed, readable);
		findings.push({ file: file.path, field: 'texten', message, at });
		for (const offset of offsets)
			readable = `${readable.slice(0, offset)} ${readable.slice(offset + 1)}`;
	}
}
