import {
	districtOf,
	type Evidence,
	fittingUses,
	type Night,
	outsideCodes,
	tellsWriter,
	tracesOf,
	type Use,
} from './evidence.ts';
import { FEWEST_TOGETHER } from './small-sets.ts';

/** What was written in one transaction, and what before it. */
export const joinByTransaction = ({ nights }: Evidence): string[] =>
	nights.flatMap((night) => {
		const usedIn = transactionsOfUse(night);
		return [
			...writtenTogether(night, usedIn),
			...narrowedTexts(night, usedIn),
			...smallBatches(night, usedIn),
		];
	});

type Transactions = ReadonlyMap<Use, number>;

function transactionsOfUse({ rows, used }: Night): Transactions {
	const codes = rows.filter(({ table }) => table === 'codes');
	const written = new Map(codes.map(({ columns, xmin }) => [columns['hash'], xmin]));
	return new Map(used.map((use) => [use, written.get(use.hash) ?? NaN]));
}

function writtenTogether(night: Night, usedIn: Transactions): string[] {
	const aggregatedIn = night.aggregated.map((use) => usedIn.get(use));
	const several = aggregatedIn.filter((xmin, index) => aggregatedIn.indexOf(xmin) !== index);
	const shared = outsideCodes(night).filter(({ xmin }) => aggregatedIn.includes(xmin));
	return [
		...new Set(several.map((xmin) => `transaction ${String(xmin)} marked several codes`)),
		...shared.map(({ table, xmin }) => `${table} shares transaction ${xmin} with a code`),
	];
}

/** A text was aggregated after its code was used, and together with counts of its district. */
function narrowedTexts(night: Night, usedIn: Transactions): string[] {
	const traces = tracesOf(night);
	const texts = new Set(traces.map(({ row }) => row));
	const others = outsideCodes(night).filter((row) => !texts.has(row));
	return traces.flatMap((trace) => {
		const { table, xmin } = trace.row;
		const together = others.filter((row) => row.xmin === xmin);
		const districts = new Set(together.flatMap((row) => districtOf(row, night) ?? []));
		const suspects = fittingUses(trace, night).filter(
			(use) =>
				Number(usedIn.get(use)) < xmin && (districts.size === 0 || districts.has(use.district)),
		);
		return tellsWriter(suspects, trace, night)
			? [`a text in ${table} of transaction ${xmin} is by one of ${suspects.length}`]
			: [];
	});
}

/** Counts that a later aggregate left alone tell which options were chosen since. */
function smallBatches(night: Night, usedIn: Transactions): string[] {
	const counts = night.rows.filter(({ table }) => table === 'tallies');
	const byDistrict = Map.groupBy(counts, (row) => districtOf(row, night));
	return [...byDistrict].flatMap(([district = '', tallies]) => {
		const aggregates = [...new Set(tallies.map(({ xmin }) => xmin))].sort((a, b) => a - b);
		return aggregates.flatMap((aggregate, index) => {
			const before = aggregates[index - 1] ?? 0;
			const batch = night.used.filter((use) => {
				const xmin = Number(usedIn.get(use));
				return use.district === district && before < xmin && xmin < aggregate;
			});
			return batch.length > 0 && batch.length < FEWEST_TOGETHER && aggregates.length > 1
				? [`transaction ${aggregate} tells the options that ${batch.length} of ${district} chose`]
				: [];
		});
	});
}
