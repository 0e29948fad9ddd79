/** Rows of cells as lines: the first column to the left, the others to the right unless words. */
export function aligned(rows: string[][]): string[] {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
	);
	const isWords = widths.map((_, column) =>
		rows.slice(1).some((cells) => /^\p{L}{2}/u.test(cells[column] ?? '')),
	);
	return rows.map((cells) =>
		cells
			.map((cell, column) => {
				const width = widths[column] ?? 0;
				return column === 0 || isWords[column] ? cell.padEnd(width) : cell.padStart(width);
			})
			.join('   '),
	);
}
