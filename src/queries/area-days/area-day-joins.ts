import { localTimeToInstant } from '../../lib/dates.ts';
import type { AreaDay } from '../../schemas/area-day.ts';

interface AreaDayLike {
	data: AreaDay;
}

/** A day is past when its end has passed, whatever its status still says. */
const isPast = (day: AreaDay, now: Date): boolean =>
	day.status === 'held' || localTimeToInstant(day.end) <= now;

/** What is to come, soonest first, and what has been, latest first. Cancelled days stay visible. */
export const areaDaysAround = <Entry extends AreaDayLike>(
	areaDays: Entry[],
	now: Date,
): { upcoming: Entry[]; past: Entry[] } => {
	const sorted = [...areaDays].sort((a, b) => a.data.start.localeCompare(b.data.start));
	return {
		upcoming: sorted.filter(({ data }) => !isPast(data, now)),
		past: sorted.filter(({ data }) => isPast(data, now)).reverse(),
	};
};

/** The next day that will be held. */
export const nextAreaDay = <Entry extends AreaDayLike>(upcoming: Entry[]): Entry | undefined =>
	upcoming.find(({ data }) => data.status !== 'cancelled');

export const areaDaysOfDistrict = <Entry extends AreaDayLike>(
	areaDays: Entry[],
	district: string,
): Entry[] => areaDays.filter(({ data }) => data.district === district);
