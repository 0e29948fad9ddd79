import type { Result, ResultRow } from '../../schemas/result.ts';

/** A line of a result, for tests: the company's headline where nothing else is said. */
export const aRow = (fields: Partial<ResultRow>): ResultRow => ({
	years: '2025',
	area: 'company',
	question: 'satisfied',
	option: 'headline',
	base: 'opinion',
	...fields,
});

interface Fields extends Partial<Omit<Result, 'method' | 'rows'>> {
	method?: Partial<Result['method']>;
}

/** The result of the survey of a year, for tests. */
export const aResult = (
	survey: string,
	rows: Partial<ResultRow>[],
	{ method, ...fields }: Fields = {},
): Result => ({
	survey,
	example: false,
	corrections: [],
	watched: [],
	...fields,
	method: {
		// Half an hour into the year in Sweden, and still the year before in UTC.
		opens: `${survey}-01-01T00:30:00+01:00`,
		closes: `${survey}-02-01T00:00:00+01:00`,
		paperIssued: 0,
		districts: [],
		fewestAnswers: 20,
		mostFew: 4,
		wording: { satisfied: 'a' },
		excluded: {},
		rules: 1,
		...method,
	},
	rows: rows.map((row) => aRow({ years: survey, ...row })),
});
