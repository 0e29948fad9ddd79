import { type WatchedDistrict, watchedDistricts } from '../../results/figures/watched.ts';
import type { Result } from '../../schemas/result.ts';
import { resultSeries } from '../results/result-series.ts';

/** Districts whose figure may be falling, by the results that are shown. */
export const watchedIn = (results: Result[]): WatchedDistrict[] =>
	watchedDistricts(resultSeries(results));

/** Whether the newest result compares any district with what was shown of it before. */
export const isAnyCompared = (results: Result[]): boolean =>
	resultSeries(results)
		.at(-1)
		?.rows.some(
			({ area, option, established }) =>
				area !== 'company' && option === 'headline' && established !== undefined,
		) ?? false;

interface MeasureLike {
	data: { answersTo: string[]; status: string };
}

/** Those of a district's measures that answer to what is watched, and are not done yet. */
export const plannedFor = <Entry extends MeasureLike>(
	{ survey, question }: WatchedDistrict,
	measures: Entry[],
): Entry[] =>
	measures.filter(
		({ data: { answersTo, status } }) =>
			status !== 'done' &&
			answersTo.some((answered) => answered === question || answered === `${survey}/${question}`),
	);
