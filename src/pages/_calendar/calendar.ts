import ical, { ICalEventStatus, escape } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { placeInWords } from '../../lib/area-day-words.ts';
import { zonedTime } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { TIME_ZONE } from '../../lib/time-zone.ts';
import { revisedDay, sequenceOf } from '../../queries/area-days/revisions.ts';
import type { AreaDay } from '../../schemas/area-day.ts';
import { calendarSv } from '../../strings/sv/calendar.ts';
import { sv } from '../../strings/sv/site.ts';

interface Options {
	/** What the calendar is called. */
	name: string;
	/** Whose days they are. */
	company: string;
	site: URL;
}

/** What is said of the whole stands before its parts; the package says how often to look again after. */
const ZONE_BEFORE_RENEWAL = /(BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n)((?:(?!BEGIN|END)\S+\r\n)+)/s;

const A_DAY_S = 24 * 60 * 60;

/**
 * Area days as a calendar (RFC 5545). A day keeps its identity for good, so that who subscribes
 * sees it moved or cancelled and not twice.
 */
export function calendarOf(
	areaDays: { id: string; data: AreaDay; districtName: string }[],
	{ name, company, site }: Options,
): string {
	const calendar = ical({
		name: escape(name, false),
		prodId: `//${escape(company, false)}//Trygghet//SV`,
		// Each event says its zone: beside one of the calendar's own, local time would be stamped as UTC.
		// Without events it needs its own, since a calendar must hold something.
		timezone: { name: areaDays.length === 0 ? TIME_ZONE : null, generator: timeZone },
		ttl: A_DAY_S,
	});
	for (const { id, data, districtName } of areaDays) {
		const { title, summary, accessibility, start, end, status } = data;
		// The time of the build would revise every day each night.
		const revised = zonedTime(`${revisedDay(data)}T00:00`).toInstant();
		calendar.createEvent({
			id: `${id}@${site.hostname}`,
			stamp: revised,
			lastModified: revised,
			start: zonedTime(start),
			end: zonedTime(end),
			timezone: TIME_ZONE,
			summary: sv.areaDay.titleOf(title, status),
			description: calendarSv.invitation(summary, accessibility),
			location: placeInWords(data, districtName),
			url: new URL(paths.areaDay(id), site).href,
			status: status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
			// A later revision wins over the invitation that somebody saved.
			sequence: sequenceOf(data),
		});
	}
	return `${calendar.toString().replace(ZONE_BEFORE_RENEWAL, '$2$1')}\r\n`;
}

/**
 * The rules of summer time, under the name that the events give: the tz database made Stockholm a
 * link to Berlin, and the library follows it.
 */
function timeZone(name: string): string {
	const [block] = tzlib_get_ical_block(name);
	return block?.replaceAll(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${name}`) ?? '';
}

/** As it is served: static hosting tells the type by the name. */
export const calendarResponse = (calendar: string): Response =>
	new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
