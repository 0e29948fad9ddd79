import { defineHastPlugin, type HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

const FEW_COLUMNS = 2;
/** Of the longest words of its columns together: as many as a narrow phone has room for beside each other. */
const MOST_LETTERS = 26;
/** As the reading goes: what is written to the right stands to the left in Arabic. */
const ALIGNED = new Map<unknown, string>([
	['text-align: right', 'end'],
	['text-align: center', 'middle'],
]);

/**
 * Tables of texts look as all others do, and are lists on phones where they have many columns. The
 * compiler aligns columns by styles of their own, which the pages' policy forbids.
 */
export const textTables = defineHastPlugin({
	name: 'text-tables',
	element: {
		filter: ['table'],
		visit(table, context) {
			const rows = within(table, 'thead', 'tbody').flatMap((part) => within(part, 'tr'));
			const [heads = [], ...others] = rows.map((row) => within(row, 'th', 'td'));
			const texts = [heads, ...others].map((row) => row.map((cell) => context.textContent(cell)));
			const isWide = heads.length > FEW_COLUMNS || lettersBeside(texts) > MOST_LETTERS;
			const many = isWide ? ['many'] : [];
			context.setProperty(table, 'className', ['figures', ...many]);
			for (const cell of [heads, ...others].flat()) {
				const aligned = ALIGNED.get(cell.properties['style']);
				context.setProperty(cell, 'style', undefined);
				if (aligned !== undefined) context.setProperty(cell, 'className', [aligned]);
			}
			const [names = []] = texts;
			for (const cells of others)
				for (const [column, cell] of cells.entries())
					if (column > 0 && names[column]) context.setProperty(cell, 'data-column', names[column]);
		},
	},
});

/** What stands in one column alone may break in it. */
function lettersBeside(rows: string[][]): number {
	const columns = rows[0]?.length ?? 0;
	if (columns < FEW_COLUMNS) return 0;
	const longest = Array.from({ length: columns }, (_, column) =>
		Math.max(...rows.flatMap((row) => wordsOf(row[column] ?? '').map(({ length }) => length))),
	);
	return longest.reduce((sum, length) => sum + length, 0);
}

/** A line may end behind a hyphen, too. */
const wordsOf = (text: string) => text.split(/[\s\-–—]+/);

const within = ({ children }: Readonly<Element>, ...names: string[]): Element[] =>
	children.filter(
		(child): child is Element => child.type === 'element' && names.includes(child.tagName),
	);
