import { defineHastPlugin, type HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

const FEW_COLUMNS = 2;
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
			const many = heads.length > FEW_COLUMNS ? ['many'] : [];
			context.setProperty(table, 'className', ['figures', ...many]);
			for (const cell of [heads, ...others].flat()) {
				const aligned = ALIGNED.get(cell.properties['style']);
				context.setProperty(cell, 'style', undefined);
				if (aligned !== undefined) context.setProperty(cell, 'className', [aligned]);
			}
			const names = heads.map((head) => context.textContent(head));
			for (const cells of others)
				for (const [column, cell] of cells.entries())
					if (column > 0 && names[column]) context.setProperty(cell, 'data-column', names[column]);
		},
	},
});

const within = ({ children }: Readonly<Element>, ...names: string[]): Element[] =>
	children.filter(
		(child): child is Element => child.type === 'element' && names.includes(child.tagName),
	);
