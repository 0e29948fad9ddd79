import type { AreaDay, Revision } from '../../schemas/area-day.ts';

/** As old as the site: what has no date of its own is no newer. */
export const BEFORE_ALL_NEWS = '2026-01-01';

/**
 * Without revisions dated ahead of their time: a slip of the pen in a year could not be taken back,
 * since no calendar takes a lower sequence.
 */
export const revisedUntil = (areaDay: AreaDay, today: string): AreaDay => ({
	...areaDay,
	revised: areaDay.revised.filter(({ day }) => day <= today),
});

/** The day of the last revision, or the same day for all that were never revised. */
export const revisedDay = ({ revised }: Pick<AreaDay, 'revised'>): string =>
	revised.reduce((last, { day }) => (day > last ? day : last), BEFORE_ALL_NEWS);

/** Each revision with its place among those of the same day: 1, 2 … */
export const countedByDay = (revised: Revision[]): (Revision & { ofDay: number })[] =>
	revised.map((revision, index) => ({
		...revision,
		ofDay: revised.slice(0, index + 1).filter(({ day }) => day === revision.day).length,
	}));

/**
 * The newest revision as zones of DNS count theirs (RFC 1912, 2.2): its day and its place among those
 * of that day, `2026111801`. So it rises also where an editor writes the new revision over the old.
 */
export const sequenceOf = ({ revised, status }: Pick<AreaDay, 'revised' | 'status'>): number =>
	countedByDay(revised).reduce(
		(newest, { day, ofDay }) =>
			Math.max(newest, Number(day.replaceAll('-', '') + String(ofDay).padStart(2, '0'))),
		// Cancelled without a word of when: later than as it was planned.
		status === 'cancelled' ? 1 : 0,
	);

/** The last time that it was moved: what was changed after that has another reason. */
export const lastMove = ({ revised }: Pick<AreaDay, 'revised'>): Revision | undefined =>
	revised.findLast(({ start }) => start !== undefined);

/**
 * When a day that is moved began before: a local time, or for the first move the day alone, which
 * the file is called after.
 */
export function startBefore(id: string, { revised }: Pick<AreaDay, 'revised'>): string | undefined {
	const [last, before] = revised.flatMap(({ start }) => start ?? []).reverse();
	return last && (before ?? id.slice(0, '2026-12-05'.length));
}
