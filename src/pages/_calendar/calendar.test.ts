import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import { areaDaySchema } from '../../schemas/area-day.ts';
import { calendarOf } from './calendar.ts';

const OPTIONS = {
	name: 'Områdesdagar',
	company: 'Bolaget',
	site: new URL('https://trygghet.example'),
};

const areaDay = (fields: object = {}) => ({
	id: '2026-12-05-dalhem',
	districtName: 'Dalhem',
	data: areaDaySchema.parse({
		title: 'Ljusdag på Dalhem',
		summary: 'Vi tänder ljus; kom, du också.',
		district: 'dalhem',
		place: 'Gården, vid leken',
		start: '2026-12-05T13:00',
		end: '2026-12-05T16:00',
		accessibility: 'Plan mark.',
		status: 'planned',
		...fields,
	}),
});

/** What another reader of calendars makes of it. */
function read(text: string) {
	const calendar = ICAL.Component.fromString(text);
	const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
	for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
	return { calendar, events };
}
const MOVED = { day: '2026-11-01', what: 'Ny dag.', start: '2026-12-12T13:00' };
const CANCELLED = { day: '2026-11-20', what: 'Marken är för blöt.', status: 'cancelled' };
const AGAIN = { day: '2026-12-01', what: 'Nu är det torrt.', status: 'planned' };
const PUT_OFF = { start: '2026-12-12T13:00', end: '2026-12-12T16:00' };

const only = (fields?: object) => {
	const { events } = read(calendarOf([areaDay(fields)], OPTIONS));
	const [event] = events;
	if (event === undefined) throw new Error('No event');
	return event;
};

test('a day has the same identity in every calendar', () => {
	expect(only().uid).toBe('2026-12-05-dalhem@trygghet.example');
	expect(only({ ...PUT_OFF, title: 'Flyttad', revised: [MOVED] }).uid).toBe(only().uid);
});

test('it says what, where and how to come in, whatever signs stand there', () => {
	const { summary, location, description } = only();
	expect([summary, location]).toEqual(['Ljusdag på Dalhem', 'Gården, vid leken, Dalhem']);
	expect(only({ street: 'Ekvägen 3' }).location).toBe('Gården, vid leken, Ekvägen 3, Dalhem');
	expect(description).toBe('Vi tänder ljus; kom, du också.\n\nTillgänglighet: Plan mark.');
});

test.each([
	['in winter', '2026-12-05T13:00', '2026-12-05T16:00', '2026-12-05T12:00:00.000Z'],
	['in summer', '2026-06-05T13:00', '2026-06-05T16:00', '2026-06-05T11:00:00.000Z'],
])('%s the clock on the wall in Sweden counts', (_, start, end, instant) => {
	const event = only({ start, end });
	expect(event.startDate.zone.tzid).toBe('Europe/Stockholm');
	expect(event.startDate.toJSDate().toISOString()).toBe(instant);
});

describe('a cancelled day', () => {
	const event = only({ status: 'cancelled', revised: [CANCELLED] });

	test('says so first in its name, and in its status', () => {
		expect(event.summary).toBe('INSTÄLLD: Ljusdag på Dalhem');
		expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
		expect(only().component.getFirstPropertyValue('status')).toBe('CONFIRMED');
	});

	test('that is planned again is called as before', () => {
		const again = only({ revised: [CANCELLED, AGAIN] });
		expect(again.summary).toBe('Ljusdag på Dalhem');
		expect(again.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
	});
});

test('the same content makes the same calendar, whenever it is built', () => {
	vi.useFakeTimers({ now: new Date('2026-11-25T04:00:00Z') });
	const calendar = calendarOf([areaDay()], OPTIONS);
	vi.setSystemTime(new Date('2026-11-27T04:00:00Z'));
	expect(calendarOf([areaDay()], OPTIONS)).toBe(calendar);
	vi.useRealTimers();
});

describe('of two copies the newer wins', () => {
	const copies = [
		only(),
		only({ ...PUT_OFF, revised: [MOVED] }),
		only({ ...PUT_OFF, status: 'cancelled', revised: [MOVED, CANCELLED] }),
		only({ ...PUT_OFF, revised: [MOVED, CANCELLED, AGAIN] }),
	];
	const values = (name: string) =>
		copies.map(({ component }) => String(component.getFirstPropertyValue(name)));

	test('its sequence is higher, whether it was moved, cancelled or planned again', () => {
		const sequences = copies.map(({ sequence }) => sequence);
		expect(sequences).toEqual([0, 2026110101, 2026112001, 2026120101]);
	});

	test('it was modified on the day of its last revision, in Sweden', () => {
		expect(values('dtstamp')).toEqual([
			'2025-12-31T23:00:00Z',
			'2026-10-31T23:00:00Z',
			'2026-11-19T23:00:00Z',
			'2026-11-30T23:00:00Z',
		]);
		expect(values('last-modified')).toEqual(values('dtstamp'));
	});
});

test('a calendar without days is one, with the part that each must have', () => {
	const { calendar, events } = read(calendarOf([], OPTIONS));
	expect(events).toEqual([]);
	expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Områdesdagar');
	expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
});

test('it says whose program made it', () => {
	const { calendar } = read(calendarOf([], OPTIONS));
	expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Bolaget//Trygghet//SV');
});

test.each([1, 0])('with %s days, what it says of itself stands before its parts', (days) => {
	const text = calendarOf([areaDay()].slice(0, days), OPTIONS);
	const [head = ''] = text.split('BEGIN:VTIMEZONE');
	expect(head).toContain('X-PUBLISHED-TTL:P1D');
	expect(text.split('END:VTIMEZONE')[1]).toMatch(/^\r\n(?:BEGIN:VEVENT|END:VCALENDAR)/);
});

test('signs that mean something in a calendar are marked in its name', () => {
	expect(calendarOf([], { ...OPTIONS, company: 'Hus, hem' })).toContain('PRODID:-//Hus\\, hem//');
	expect(calendarOf([areaDay()], { ...OPTIONS, name: 'Fika, lek; mys' })).toContain(
		'\r\nNAME:Fika\\, lek\\; mys\r\n',
	);
});

test('no line is longer than 75 bytes, and each ends as the standard says', () => {
	const text = calendarOf(
		[areaDay({ title: 'Å'.repeat(80), accessibility: 'Ö'.repeat(200) })],
		OPTIONS,
	);
	const lines = text.split('\r\n');
	expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(text).toMatch(/END:VCALENDAR\r\n$/);
});
