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
const only = (fields?: object) => {
	const { events } = read(calendarOf([areaDay(fields)], OPTIONS));
	const [event] = events;
	if (event === undefined) throw new Error('No event');
	return event;
};

test('a day has the same identity in every calendar', () => {
	expect(only().uid).toBe('2026-12-05-dalhem@trygghet.example');
	expect(only({ title: 'Flyttad', start: '2026-12-05T12:00' }).uid).toBe(only().uid);
});

test('it says what, where and how to come in, whatever signs stand there', () => {
	const { summary, location, description } = only();
	expect([summary, location]).toEqual(['Ljusdag på Dalhem', 'Gården, vid leken']);
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
	const event = only({ status: 'cancelled' });

	test('says so in its name and its status', () => {
		expect(event.summary).toBe('Inställd: Ljusdag på Dalhem');
		expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
		expect(only().component.getFirstPropertyValue('status')).toBe('CONFIRMED');
	});

	test('is a later revision of the one that was announced', () => {
		expect(event.sequence).toBeGreaterThan(only().sequence);
	});
});

test('the same content makes the same calendar, whenever it is built', () => {
	vi.useFakeTimers({ now: new Date('2026-11-25T04:00:00Z') });
	const calendar = calendarOf([areaDay()], OPTIONS);
	vi.setSystemTime(new Date('2026-11-27T04:00:00Z'));
	expect(calendarOf([areaDay()], OPTIONS)).toBe(calendar);
	vi.useRealTimers();
});

test('a day that is put off counts as revised later', () => {
	const stamp = (fields?: object) => only(fields).component.getFirstPropertyValue('dtstamp');
	expect(String(stamp())).toBe('2025-12-05T12:00:00Z');
	const putOff = { start: '2026-12-12T13:00', end: '2026-12-12T16:00' };
	expect(String(stamp(putOff))).toBe('2025-12-12T12:00:00Z');
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

test('signs that mean something in a calendar are marked in its name', () => {
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
});
