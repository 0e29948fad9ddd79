import { instantToLocalTime } from '../../lib/dates.ts';
import type { Result } from '../../schemas/result.ts';

/**
 * The results that stand beside each other, oldest first: the real ones, or while there are none
 * the examples. The two are never compared.
 */
export function resultSeries(results: Result[], example = results.every(isExample)): Result[] {
	return results
		.filter((result) => result.example === example)
		.sort((a, b) => Date.parse(a.method.closes) - Date.parse(b.method.closes));
}

const isExample = ({ example }: Result) => example;

/** 1 for the first, one more for each correction. */
export const editionOf = ({ corrections }: Pick<Result, 'corrections'>): number =>
	corrections.length + 1;

/** As its file is called: `2026.1`. */
export const editionName = (result: Pick<Result, 'survey' | 'corrections'>): string =>
	`${result.survey}.${String(editionOf(result))}`;

/** A survey is called after the year in which it opened. */
export function yearOf(survey: string, results: Result[]): string {
	const opens = results.find((result) => result.survey === survey)?.method.opens;
	return opens === undefined ? survey : instantToLocalTime(new Date(opens)).slice(0, 4);
}

/** The years of `2025`, or of years that are counted together: `2025+2026`. */
export const yearsOf = (years: string, results: Result[]): string[] =>
	years.split('+').map((survey) => yearOf(survey, results));
