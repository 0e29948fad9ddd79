import type { RootContent, Table } from 'mdast';
import { aligned } from './aligned.ts';
import { escapeText } from './escape-text.ts';
import { parseMdx } from './parse-mdx.ts';

/** A paragraph, a list, a component: what stands by itself in a text. */
interface Block {
	/** The same for all ways to write the same. */
	meaning: string;
	/** Of a table: to which side of its column each cell stands. */
	align?: Table['align'];
	text: string;
	start: number;
	end: number;
}

/**
 * The text that an editor has written, `now`, where `old` stood. A block that still says the same
 * keeps its bytes, and so does the space between two of them; in the others `{` and `<` are escaped.
 * A table keeps its columns' sides, which the CMS's editor does not know.
 */
export function mergeBody(old: string, now: string): string {
	const written = escapeText(now);
	const before = blocksOf(old);
	const after = blocksOf(written);
	// What is no MDX goes to the check as it is: it says where the mistake is.
	if (before === undefined || after === undefined) return written;
	const known = asEdited(old, before, after);
	let merged = '';
	let last: number | undefined;
	for (const { old: from, now: to } of aligned(meanings(known), meanings(after))) {
		if (to === undefined) continue;
		const block = after[to];
		const kept = from === undefined ? undefined : known[from];
		if (block === undefined) continue;
		merged += merged === '' ? '' : spaceBefore(old, before, from, last);
		merged += kept?.meaning === block.meaning ? kept.text : withSides(block, kept);
		last = from;
	}
	const [first] = before;
	const end = before.at(-1)?.end;
	if (first === undefined || end === undefined) return merged || old;
	return old.slice(0, first.start) + merged + old.slice(end);
}

/** The blocks with what they say once the CMS's editor has had them, where that is in `after`. */
function asEdited(old: string, before: Block[], after: Block[]): Block[] {
	const edited = blocksOf(withoutEscapes(old), withoutSides);
	if (edited?.length !== before.length) return before;
	const found = new Set(meanings(after));
	return before.map((block, at) => {
		const { meaning } = edited[at] ?? block;
		return found.has(meaning) ? { ...block, meaning } : block;
	});
}

/** The editor takes these away, also where `2026.` then begins a list. */
const withoutEscapes = (text: string) => text.replaceAll(/\\([^\w\s{<*`~|])/g, '$1');

const withoutSides = (node: RootContent): RootContent =>
	node.type === 'table' ? { ...node, align: node.align?.map(() => null) ?? null } : node;

/** What came from the editor has no sides, unless somebody wrote them into its source. */
function withSides({ text, align }: Block, kept?: Block): string {
	if (align?.length !== kept?.align?.length || !align?.every((side) => side === null)) return text;
	const [, sides = ''] = kept?.text.split('\n') ?? [];
	return text.replace(/(?<=\n).*/, () => sides);
}

/** As it was, between two blocks that stood beside each other. */
function spaceBefore(old: string, blocks: Block[], from?: number, last?: number): string {
	if (from === undefined || last === undefined || from !== last + 1) return '\n\n';
	return old.slice(blocks[last]?.end, blocks[from]?.start);
}

const meanings = (blocks: Block[]) => blocks.map(({ meaning }) => meaning);

function blocksOf(text: string, edited = (node: RootContent) => node): Block[] | undefined {
	const parsed = parseMdx(text);
	return 'type' in parsed ? parsed.children.map((node) => blockOf(text, edited(node))) : undefined;
}

function blockOf(text: string, node: RootContent): Block {
	const start = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? 0;
	return {
		meaning: meaningOf(node),
		...(node.type === 'table' && { align: node.align ?? null }),
		text: text.slice(start, end),
		start,
		end,
	};
}

/** How and where it is written, which says nothing. */
const UNTOLD = new Set(['position', 'spread', 'data']);

/** The same wherever it stands, and with every run of space as one: lines may break anywhere. */
const meaningOf = (node: unknown): string =>
	JSON.stringify(node, (name, part: unknown) => {
		if (UNTOLD.has(name)) return undefined;
		// The CMS's editor writes them in the order of its form.
		if (name === 'attributes' && Array.isArray(part)) return part.map(meaningOf).sort();
		// The CMS's editor names the language of code that has none.
		if (name === 'lang' && part === 'plain') return null;
		return name === 'value' && typeof part === 'string' ? part.replaceAll(/\s+/g, ' ') : part;
	});
