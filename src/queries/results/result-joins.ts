import type { Result, ResultRow } from '../../schemas/result.ts';
import type { Comparison } from '../../strings/comparison.ts';
import { comparisonOf } from './comparison.ts';
import { positionsIn } from './position.ts';
import { resultSeries, yearsOf } from './result-series.ts';

/** How many are satisfied with their safety, or why that is not shown. */
export interface Headline {
	row: ResultRow;
	/** The years of the surveys that were counted together: one, as a rule. */
	years: string[];
	/** So many answers it takes to show a figure. */
	fewestAnswers: number;
	example: boolean;
	/** The survey whose result says it. */
	survey: string;
	/** Where there are more answers than letters: homes with codes from the desk have answered, too. */
	exceedsLetters?: true;
	/** Nothing where the figure is not shown. */
	comparison?: Comparison;
}

/** What the newest survey that says anything of `area` (a district's id, or `company`) says. */
export function newestHeadline(results: Result[], area: string): Headline | undefined {
	const series = resultSeries(results);
	const result = series.findLast((of) => headlineRow(of, area) !== undefined);
	return result && headlineOf(result, series, area);
}

/** A district's newest headline, and the company's in the same survey beside it. */
export function districtHeadline(results: Result[], district: string) {
	const series = resultSeries(results);
	const headline = newestHeadline(results, district);
	const result = series.find(({ survey }) => survey === headline?.survey);
	const share = result && headlineRow(result, 'company')?.share;
	if (result === undefined || headline?.row.share === undefined || share === undefined)
		return { headline };
	return { headline, company: { share, position: positionsIn(result)(headline.row) } };
}

/** What one survey says of `area`; nothing where it did not ask there. */
function headlineOf(result: Result, series: Result[], area: string): Headline | undefined {
	const row = headlineRow(result, area);
	if (row === undefined) return undefined;
	return {
		row,
		years: yearsOf(row.years, series),
		fewestAnswers: result.method.fewestAnswers,
		example: result.example,
		survey: result.survey,
		...(exceedsLetters(row, series) && { exceedsLetters: true }),
		...(row.share !== undefined && { comparison: comparisonOf(row, result, series) }),
	};
}

/** A number to the nearest 5 may have been so much less. */
const MOST_ROUNDED_UP = 2;

function exceedsLetters({ years, area, question, answered = 0 }: ResultRow, series: Result[]) {
	const surveys = years.split('+');
	const held = series.filter(({ survey }) => surveys.includes(survey));
	const arrived = held
		.flatMap(({ method: { districts, excluded } }) =>
			districts
				.filter(
					({ id }) => id === area || (area === 'company' && !excluded[question]?.includes(id)),
				)
				.map(({ issued, returned }) => issued - returned),
		)
		.reduce((sum, letters) => sum + letters, 0);
	return held.length === surveys.length && answered - MOST_ROUNDED_UP > arrived;
}

/** The survey's own figure, or the one with years before it, or why there is none. */
function headlineRow({ survey, rows }: Result, area: string): ResultRow | undefined {
	const headlines = rows.filter((row) => row.area === area && row.option === 'headline');
	return shownFirst(headlines, survey);
}

/** Of the rows that say one figure: the survey's own, else that of years together, else why none is. */
export function shownFirst(rows: ResultRow[], survey: string): ResultRow | undefined {
	const shown = rows.filter(({ withheld }) => withheld === undefined);
	return shown.find(({ years }) => years === survey) ?? shown[0] ?? rows[0];
}
