import type { Measure, MeasureStatus } from '../../schemas/measure.ts';
import type { WatchedDistrict } from '../../results/figures/watched.ts';
import { measuresOfDistrict } from '../measures/measure-joins.ts';
import { plannedFor } from './watched-series.ts';

/** Each of a district's measures, where its page tells of it: by status, or with a figure. */
export interface ToldMeasures<Entry> extends Record<MeasureStatus, Entry[]> {
	/** Those that answer to a figure that may be falling: they stand with it, and are not planned twice. */
	answering: Entry[];
}

interface MeasureLike {
	id: string;
	data: Measure;
}

/** `watched`: what the page follows, if it does. */
export function toldMeasures<Entry extends MeasureLike>(
	measures: Entry[],
	district: string,
	watched: WatchedDistrict | undefined,
): ToldMeasures<Entry> {
	const here = measuresOfDistrict(measures, district);
	const withStatus = (status: MeasureStatus) => here.filter(({ data }) => data.status === status);
	const answering = watched ? plannedFor(watched, here) : [];
	return {
		ongoing: withStatus('ongoing'),
		planned: withStatus('planned').filter(({ id }) => !answering.some((own) => own.id === id)),
		answering,
		done: withStatus('done'),
	};
}

/** The part of the page that tells of the first of them: one that has none is not there. */
export const partOfMeasures = ({ ongoing, planned, answering }: ToldMeasures<unknown>): string => {
	if (ongoing.length + planned.length > 0) return 'atgarder';
	return answering.length > 0 ? 'foljer' : 'om';
};
