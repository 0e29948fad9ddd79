import { describe, expect, test } from 'vitest';
import {
	formatClock,
	formatDay,
	formatWeekday,
	instantToLocalTime,
	isSameDay,
	lastDayBefore,
	localTimeToInstant,
} from './dates.ts';

describe('A local time is the time in Sweden', () => {
	test.each([
		['winter is one hour ahead of UTC', '2026-12-05T13:00', '2026-12-05T12:00:00.000Z'],
		['summer is two hours ahead', '2026-06-01T14:00', '2026-06-01T12:00:00.000Z'],
		['a time that summer time skips moves forward', '2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
		['a time that comes twice is the first', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
	])('%s', (_rule, localTime, instant) => {
		expect(localTimeToInstant(localTime).toISOString()).toBe(instant);
	});

	test.each(['2026-12-05T13:00', '2026-06-01T14:00'])('%s comes back unchanged', (localTime) => {
		expect(instantToLocalTime(localTimeToInstant(localTime))).toBe(localTime);
	});
});

test('What ends at midnight can be done until the day before', () => {
	expect(lastDayBefore(new Date('2026-12-07T00:00:00+01:00'))).toBe('2026-12-06');
});

test('What ends during a day can be done on that day', () => {
	expect(lastDayBefore(new Date('2026-12-07T12:00:00+01:00'))).toBe('2026-12-07');
});

test('A day is written out, whatever the time zone of the machine', () => {
	expect(formatDay('2026-12-05')).toBe('5 december 2026');
	expect(formatWeekday('2026-12-05T00:15')).toBe('lördag 5 december 2026');
});

test('Minutes are written only where they matter', () => {
	expect([formatClock('2026-12-05T13:00'), formatClock('2026-12-05T09:05')]).toEqual([
		'13',
		'9.05',
	]);
});

test.each([
	['00:00', 'midnight'],
	['00:30', '12.30 am'],
	['11:00', '11 am'],
	['12:00', '12 noon'],
	['12:05', '12.05 pm'],
	['15:00', '3 pm'],
])('In English %s is %s', (time, said) => {
	expect(formatClock(`2026-12-05T${time}`, 'en')).toBe(said);
});

test('Two times of a day share the day', () => {
	expect(isSameDay('2026-12-05T13:00', '2026-12-05T23:59')).toBe(true);
	expect(isSameDay('2026-12-05T13:00', '2026-12-06T00:00')).toBe(false);
});
