import type { Row } from './dump.ts';
import { districtOf, type Evidence, type Trace, tracesOf, type Use } from './evidence.ts';

/** Passed by a random order once in 500 million times. Some 60 orders are looked at. */
const FAR_FROM_CHANCE = 6;

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
		const correlations = districts.map((traces) => ({
			n: traces.length,
			rho: correlation(
				ranks(traces.map((text) => columnsOf(text)[column] ?? '')),
				ranks(traces.map(({ writer }) => uses.indexOf(writer))),
			),
		}));
		return Math.abs(standardized(correlations)) > FAR_FROM_CHANCE;
	});
}

/**
 * In a random order Spearman's ρ has the mean 0 and the variance 1 / (n − 1), and is nearly normal
 * with thinner tails; so is this sum over districts, in units of its standard deviation.
 */
function standardized(correlations: { n: number; rho: number }[]): number {
	const weight = correlations.reduce((sum, { n }) => sum + n - 1, 0);
	const sum = correlations.reduce((total, { n, rho }) => total + (n - 1) * rho, 0);
	return sum / Math.sqrt(weight || 1);
}

/** Ranks from 1; equal values share the middle of theirs. */
function ranks(values: (string | number)[]): number[] {
	const numeric = values.every((value) => value !== '' && Number.isFinite(Number(value)));
	const keys = numeric ? values.map(Number) : values;
	const below = (key: string | number) => keys.filter((other) => other < key).length;
	const equal = (key: string | number) => keys.filter((other) => other === key).length;
	return keys.map((key) => below(key) + (equal(key) + 1) / 2);
}

/** Pearson's correlation of two lists of ranks; 0 where one of them does not vary. */
function correlation(xs: number[], ys: number[]): number {
	const mean = (xs.length + 1) / 2;
	const sum = (as: number[], bs: number[]) =>
		as.reduce((total, a, index) => total + (a - mean) * ((bs[index] ?? mean) - mean), 0);
	return sum(xs, ys) / (Math.sqrt(sum(xs, xs) * sum(ys, ys)) || 1);
}
