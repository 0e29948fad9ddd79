import type { Measure } from '../../schemas/measure.ts';

interface MeasureLike {
	data: Measure;
}

/** Something that happens to a measure on a day: it begins or is done, or shall. */
export interface Milestone<Entry> {
	day: string;
	what: 'start' | 'done';
	measure: Entry;
}

/** The days of all measures by year, the newest year first, each year's days in order. */
export function timelineOf<Entry extends MeasureLike>(
	measures: Entry[],
): { year: string; milestones: Milestone<Entry>[] }[] {
	const milestones = measures
		.flatMap((measure): Milestone<Entry>[] => {
			const { start, done } = measure.data;
			// What is done in one day has one day.
			return [
				...(start === undefined || start === done
					? []
					: [{ day: start, what: 'start' as const, measure }]),
				...(done === undefined ? [] : [{ day: done, what: 'done' as const, measure }]),
			];
		})
		.sort((a, b) => a.day.localeCompare(b.day));
	const years = new Set(milestones.map(({ day }) => day.slice(0, 4)));
	return [...years]
		.sort()
		.reverse()
		.map((year) => ({ year, milestones: milestones.filter(({ day }) => day.startsWith(year)) }));
}
