import type { Result } from '../../schemas/result.ts';
import { yearOf } from './result-series.ts';

/** The headline of one survey, as a point on a line. */
export interface SurveyPoint {
	survey: string;
	year: string;
	/** Percent; nothing where the figure is not shown. */
	share?: number | undefined;
	/** Why it is not. */
	withheld?: 'few-answers' | 'few' | undefined;
	low?: number | undefined;
	high?: number | undefined;
	/** Whether it was asked in the words of the survey before it. */
	isComparable: boolean;
}

/** The headline of `area` in each of the surveys of a series, oldest first. */
export const surveyPoints = (series: Result[], area: string): SurveyPoint[] =>
	series.flatMap(({ survey, rows, method }, index) => {
		const row = rows.find(
			(of) => of.area === area && of.option === 'headline' && of.years === survey,
		);
		if (row === undefined) return [];
		const { question, share, low, high, withheld } = row;
		const before = series[index - 1]?.method.wording[question];
		const isComparable = before === method.wording[question];
		return [{ survey, year: yearOf(survey, series), share, low, high, withheld, isComparable }];
	});
