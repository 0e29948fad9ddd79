import { Temporal } from 'temporal-polyfill';
import type { Language } from '../survey/rules/languages.ts';
import { TIME_ZONE } from './time-zone.ts';

/** Arabic with the digits that stand on Swedish letters, clocks and signs. */
const LOCALES: Record<Language, string> = {
	sv: 'sv-SE',
	lattlast: 'sv-SE',
	en: 'en-GB',
	ar: 'ar-u-nu-latn',
};

/**
 * The instant of a local time, `YYYY-MM-DDTHH:mm`. A time that summer time skips moves forward
 * with it, one that comes twice in autumn is the first.
 */
export const localTimeToInstant = (localTime: string): Date =>
	new Date(zonedTime(localTime).epochMilliseconds);

/** The same, with the zone that it is said in. */
export const zonedTime = (localTime: string): Temporal.ZonedDateTime =>
	Temporal.PlainDateTime.from(localTime).toZonedDateTime(TIME_ZONE);

/** `2026-12-05T13:00:00+01:00`: a local time as ISO 8601 with its offset. */
export const withOffset = (localTime: string): string =>
	zonedTime(localTime).toString({ smallestUnit: 'second', timeZoneName: 'never' });

/** The local time of an instant, `YYYY-MM-DDTHH:mm`. */
export const instantToLocalTime = (instant: Date): string =>
	Temporal.Instant.fromEpochMilliseconds(instant.getTime())
		.toZonedDateTimeISO(TIME_ZONE)
		.toPlainDateTime()
		.toString({ smallestUnit: 'minute' });

/** The day on which an instant falls, `YYYY-MM-DD`. */
export const dayOf = (instant: Date): string => instantToLocalTime(instant).slice(0, 10);

/** The last day on which something that ends at `instant` can still be done. */
export const lastDayBefore = (instant: Date): string => dayOf(new Date(instant.getTime() - 1));

const plainDate = (dayOrLocalTime: string) => Temporal.PlainDate.from(dayOrLocalTime);

/** `5 december 2026` */
export const formatDay = (dayOrLocalTime: string, language: Language = 'sv'): string =>
	plainDate(dayOrLocalTime).toLocaleString(LOCALES[language], {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
	});

/** `lördag 5 december 2026` */
export const formatWeekday = (dayOrLocalTime: string, language: Language = 'sv'): string =>
	plainDate(dayOrLocalTime).toLocaleString(LOCALES[language], {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
	});

/**
 * The hour as it is said: `13`, and `13.30` only where the minutes matter. In English `1 pm`, and
 * `12 noon`, since 12 am and 12 pm are taken for each other.
 */
export function formatClock(localTime: string, language: Language = 'sv'): string {
	const { hour, minute } = Temporal.PlainTime.from(localTime);
	const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
	if (language !== 'en') return `${String(hour)}${minutes}`;
	if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : '12 noon';
	return `${String(hour % 12 || 12)}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

export const isSameDay = (one: string, other: string): boolean =>
	plainDate(one).equals(plainDate(other));
