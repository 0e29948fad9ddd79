import type { Row } from './dump.ts';
import { districtOf, type Evidence, type Trace, tracesOf, type Use } from './evidence.ts';
import { standardized } from './rank-correlation.ts';

/** Passed by a random order once in 500 million times. Some 60 orders are looked at. */
export const FAR_FROM_CHANCE = 6;

/** Whether texts lie, or can be sorted, as their codes were used: all, or those new in a night. */
export function joinByOrder({ uses, nights }: Evidence): string[] {
	const seen = new Set<Use>();
	return nights.flatMap((night) => {
		const all = tracesOf(night);
		const added = all.filter(({ writer }) => !seen.has(writer));
		for (const { writer } of all) seen.add(writer);
		return [all, added].flatMap((traces) =>
			[...Map.groupBy(traces, ({ row }) => row.table)].flatMap(([table, texts]) => {
				// A text's district is shown on purpose, and districts do not answer evenly.
				const districts = Map.groupBy(texts, ({ row }) => districtOf(row, night));
				return sortingColumns([...districts.values()], uses).map(
					(column) => `${column} sorts ${table} by use`,
				);
			}),
		);
	});
}

/** Columns, and system columns, that sort these rows by use of their codes, or the reverse. */
function sortingColumns(districts: Trace[][], uses: Use[]): string[] {
	const columnsOf = ({ row }: Trace): Row['columns'] => ({ ...row.system, ...row.columns });
	const [trace] = districts.flat();
	return Object.keys(trace ? columnsOf(trace) : {}).filter((column) => {
		const pairs = districts.map((traces) => ({
			xs: traces.map((text) => columnsOf(text)[column] ?? ''),
			ys: traces.map(({ writer }) => uses.indexOf(writer)),
		}));
		return Math.abs(standardized(pairs)) > FAR_FROM_CHANCE;
	});
}
