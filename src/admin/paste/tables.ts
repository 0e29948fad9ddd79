import { appendWords } from './words.ts';

/** Letters are often laid out in tables: what stands in them is text. */
export const isLayout = (table: HTMLTableElement) =>
	table.querySelector('table') !== null || [...table.rows].every(({ cells }) => cells.length < 2);

/** With its first row as the headings, and an empty cell for each that another one covers. */
export function appendTable(into: Element, { rows }: HTMLTableElement): void {
	const table = document.createElement('table');
	/** How many rows a cell above still reaches down, by column. */
	const covered: number[] = [];
	for (const { cells } of rows) {
		const row = table.insertRow();
		const add = () => row.appendChild(document.createElement(row.rowIndex === 0 ? 'th' : 'td'));
		const addCovered = () => {
			for (let rest; (rest = covered[row.cells.length] ?? 0) > 0; add())
				covered[row.cells.length] = rest - 1;
		};
		for (const cell of cells) {
			addCovered();
			const start = row.cells.length;
			appendWords(add(), cell);
			while (row.cells.length < start + cell.colSpan) add();
			for (let at = start; at < row.cells.length; at += 1) covered[at] = cell.rowSpan - 1;
		}
		addCovered();
	}
	into.append(table);
}
