import type { Result, ResultRow } from '../../schemas/result.ts';
import type { Comparison } from '../../strings/comparison.ts';
import { earlierRow } from './earlier-row.ts';
import { yearOf, yearsOf } from './result-series.ts';

/** A shown figure of `result` beside the surveys before it in the same `series` (oldest first). */
export function comparisonOf(row: ResultRow, result: Result, series: Result[]): Comparison {
	const earlier = series.slice(0, series.indexOf(result));
	const last = earlier.at(-1);
	if (last === undefined) return { kind: 'first' };
	const wording = ({ method }: Result) => method.wording[row.question];
	const broken = earlier.findLastIndex((of) => wording(of) !== wording(result));
	const comparable = earlier.slice(broken + 1);
	const before = earlierRow(row, comparable);
	if (row.share !== undefined && before?.share !== undefined)
		return {
			kind: 'compared',
			now: row.share,
			before: before.share,
			since: yearsOf(before.years, series),
			established: row.established ?? (row.option === 'headline' ? 'untested' : undefined),
		};
	if (comparable.length === 0)
		return wording(last) === undefined
			? { kind: 'first' }
			: { kind: 'reworded', last: yearOf(last.survey, series) };
	const hidden = comparable.findLast(({ survey, rows }) =>
		rows.some(
			({ years, area, question, withheld }) =>
				years === survey &&
				!row.years.split('+').includes(survey) &&
				area === row.area &&
				question === row.question &&
				withheld !== undefined,
		),
	);
	if (hidden === undefined) return { kind: 'first' };
	return { kind: 'not-shown', last: yearOf(hidden.survey, series) };
}
