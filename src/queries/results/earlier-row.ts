import type { Result, ResultRow } from '../../schemas/result.ts';

/** What a figure is, and where and when. */
type Subject = Pick<ResultRow, 'years' | 'area' | 'question' | 'option' | 'base'>;

/**
 * The same figure in the last of the `earlier` results (oldest first) that shows it and shares no
 * year with it. All of them must have asked in the same words.
 */
export function earlierRow(subject: Subject, earlier: Result[]): ResultRow | undefined {
	const years = subject.years.split('+');
	return earlier
		.toReversed()
		.filter(({ survey }) => !years.includes(survey))
		.map(({ rows }) =>
			rows.find(
				(row) =>
					row.area === subject.area &&
					row.question === subject.question &&
					row.option === subject.option &&
					row.base === subject.base &&
					row.share !== undefined &&
					!row.years.split('+').some((year) => years.includes(year)),
			),
		)
		.find((row) => row !== undefined);
}
