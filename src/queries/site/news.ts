import { monthBefore } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import type { AreaDay } from '../../schemas/area-day.ts';
import type { Measure } from '../../schemas/measure.ts';

/** What has no date at all is as old as the site, and so is a feed without news. */
export const BEFORE_ALL_NEWS = '2026-01-01';

/** Something that a feed tells of. */
export interface News {
	path: string;
	title: string;
	summary: string;
	/** An area day that is called off. */
	isCancelled: boolean;
	/** `YYYY-MM-DD`, never after today. */
	day: string;
}

interface Entry<Data> {
	id: string;
	data: Data;
}

/** Area days and measures as news, the newest first, at the same day for the same content. */
export function newsOf(
	areaDays: Entry<AreaDay>[],
	measures: Entry<Measure>[],
	today: string,
): News[] {
	const news = [
		...areaDays.map(({ id, data: { title, summary, status, publish, start } }) => ({
			path: paths.areaDay(id),
			title,
			summary,
			isCancelled: status === 'cancelled',
			// A month ahead is when a day is worth hearing of; when it has been, its page is a report.
			day: newsDay([publish, monthBefore(start), start.slice(0, 10)], today),
		})),
		...measures.map(({ id, data: { title, summary, publish, start, done } }) => ({
			path: paths.measure(id),
			title,
			summary,
			isCancelled: false,
			day: newsDay([publish, start, done], today),
		})),
	];
	return news.sort((a, b) => b.day.localeCompare(a.day) || a.path.localeCompare(b.path));
}

/**
 * The latest of its moments that has come. What has none yet is dated ahead of its time in no feed,
 * since readers take that for a mistake, nor by the build, which would make it new every night.
 */
function newsDay(moments: (string | undefined)[], today: string): string {
	const known = moments.filter((day) => day !== undefined).sort();
	const [first] = known;
	if (first === undefined) return BEFORE_ALL_NEWS;
	const yearBefore = Math.min(yearOf(first) - 1, yearOf(today));
	return known.findLast((day) => day <= today) ?? `${String(yearBefore)}-01-01`;
}

const yearOf = (day: string) => Number(day.slice(0, 4));
