import { instantToLocalTime } from '../lib/dates.ts';
import type { Result, ResultRow } from '../schemas/result.ts';

/** How many are satisfied with their safety, or why that is not shown. */
export interface Headline {
	row: ResultRow;
	/** The years of the surveys that were counted together: one, as a rule. */
	years: string[];
	/** So many answers it takes to show a figure. */
	fewestAnswers: number;
	example: boolean;
}

/** What the newest survey that says anything of `area` (a district's id, or `company`) says. */
export function newestHeadline(results: Result[], area: string): Headline | undefined {
	const newestFirst = results.toSorted(
		(a, b) => Date.parse(b.method.closes) - Date.parse(a.method.closes),
	);
	for (const result of newestFirst) {
		const row = headlineRow(result, area);
		if (row === undefined) continue;
		return {
			row,
			years: row.years.split('+').map((survey) => yearOf(survey, results)),
			fewestAnswers: result.method.fewestAnswers,
			example: result.example,
		};
	}
	return undefined;
}

/** The survey's own figure, or the one with years before it, or why there is none. */
function headlineRow({ survey, rows }: Result, area: string): ResultRow | undefined {
	const headlines = rows.filter((row) => row.area === area && row.option === 'headline');
	const shown = headlines.filter(({ withheld }) => withheld === undefined);
	return shown.find(({ years }) => years === survey) ?? shown[0] ?? headlines[0];
}

/** A survey is called after the year in which it opened. */
function yearOf(survey: string, results: Result[]): string {
	const opens = results.find((result) => result.survey === survey)?.method.opens;
	return opens === undefined ? survey : instantToLocalTime(new Date(opens)).slice(0, 4);
}
