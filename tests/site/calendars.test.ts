import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { localTimeToInstant, withOffset } from '../../src/lib/dates.ts';
import { paths } from '../../src/lib/paths.ts';
import { sv } from '../../src/strings/sv/site.ts';
import { builtPages, DIST } from './built-pages.ts';
import { landlord, landlordItself } from './landlord.ts';
import { pageAt } from './page-at.ts';

const { areaDays, districts } = landlord;
const nameOf = (district = '') => districts.find(({ id }) => id === district)?.fields.name ?? '';
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const eventsIn = (path: string) =>
	ICAL.Component.fromString(read(path))
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));
const idsIn = (path: string) =>
	eventsIn(path)
		.map(({ uid }) => uid.split('@')[0] ?? '')
		.sort();

const calendars = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) =>
	path.endsWith('.ics'),
);

test.each(calendars)('%s is written as the standard says', (path) => {
	const lines = read(path).split('\r\n');
	expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
	expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
	expect(ICAL.Component.fromString(read(path)).getAllSubcomponents()).not.toEqual([]);
	const uids = eventsIn(path).map(({ uid }) => uid);
	expect(new Set(uids).size).toBe(uids.length);
});

test('the calendar of all has every area day', () => {
	expect(idsIn(paths.calendar)).toEqual(areaDays.map(({ id }) => id).sort());
});

test.each(districts.map(({ id }) => id))('the calendar of %s has its own', (id) => {
	const own = areaDays.filter(({ fields }) => fields.district === id).map((day) => day.id);
	expect(idsIn(paths.districtCalendar(id))).toEqual(own.sort());
});

test('there is a file for each day and no other', () => {
	const files = readdirSync(join(DIST, paths.areaDays)).filter((name) => name.endsWith('.ics'));
	const expected = [...areaDays.map(({ id }) => id), 'kalender'];
	expect(files.map((name) => parse(name).name).sort()).toEqual(expected.sort());
});

const pageOf = (id: string) => pageAt(paths.areaDay(id));
const eventData = (id: string) =>
	JSON.parse(pageOf(id)('script[type="application/ld+json"]').text()) as Record<string, unknown>;
const isCancelled = (status: string | undefined) => status === 'cancelled';

describe.each(areaDays)('$id', ({ id, fields }) => {
	const { start = '', end = '', status, title = '', place = '', street, summary } = fields;
	const name = isCancelled(status) ? `INSTÄLLD: ${title}` : title;
	const district = nameOf(fields.district);

	test('has a calendar of its own, with the times of the content', () => {
		const [event] = eventsIn(paths.areaDayCalendar(id));
		const zone = event?.component.parent.getFirstSubcomponent('vtimezone');
		if (zone) ICAL.TimezoneService.register(zone);
		expect(event?.startDate.isDate).toBe(false);
		expect(event?.startDate.toJSDate()).toEqual(localTimeToInstant(start));
		expect(event?.endDate.toJSDate()).toEqual(localTimeToInstant(end));
		expect(event?.component.getFirstPropertyValue('status')).toBe(
			isCancelled(status) ? 'CANCELLED' : 'CONFIRMED',
		);
	});

	test('is called the same in each calendar, on its page and for search engines', () => {
		const names = [paths.areaDayCalendar(id), paths.calendar].map(
			(path) => eventsIn(path).find(({ uid }) => uid.startsWith(`${id}@`))?.summary,
		);
		expect(names).toEqual([name, name]);
		expect(pageOf(id)('h1').text()).toBe(name);
		expect(pageOf(id)('title').text()).toContain(name);
		expect(eventData(id)).toMatchObject({ '@type': 'Event', name, description: summary });
	});

	test('names its district wherever it says the place', () => {
		const [event] = eventsIn(paths.areaDayCalendar(id));
		const where = [place, ...(street === undefined ? [] : [street]), district].join(', ');
		expect(event?.location).toBe(where);
		const entries = builtPages.flatMap(({ $ }) =>
			$(`main .entries li:has(a[href="${paths.areaDay(id)}"])`)
				.map((_, entry) => $(entry).text())
				.get(),
		);
		expect(entries).not.toEqual([]);
		expect(entries.filter((entry) => !entry.includes(where))).toEqual([]);
		expect(eventData(id)).toMatchObject({
			location: {
				name: `${place}, ${district}`,
				address: {
					addressLocality: landlordItself.town,
					...(street === undefined ? {} : { streetAddress: street }),
				},
			},
		});
	});

	test('tells search engines when it is and who holds it', () => {
		expect(eventData(id)).toMatchObject({
			startDate: withOffset(start),
			endDate: withOffset(end),
			organizer: { name: landlordItself.name },
			url: expect.stringMatching(new RegExp(`^https://.*${paths.areaDay(id)}$`)) as string,
		});
	});
});

test.each([
	['is held as planned', '2026-12-12-lindglantan', 'EventScheduled', undefined],
	['is cancelled', '2027-02-20-akervinkeln', 'EventCancelled', undefined],
	['was moved twice', '2026-11-28-hamnkullen', 'EventRescheduled', withOffset('2026-12-05T13:00')],
	[
		'was cancelled and planned again',
		'2027-03-20-ostra-sjoangen',
		'EventRescheduled',
		'2027-03-20',
	],
])('a day that %s is so for search engines', (_, id, state, before) => {
	const { eventStatus, previousStartDate } = eventData(id);
	expect([eventStatus, previousStartDate]).toEqual([`https://schema.org/${state}`, before]);
});

describe('what a page offers and says first', () => {
	const links = (id: string) => pageOf(id)('a[href$=".ics"]').length;
	const firstHeading = (id: string) => pageOf(id)('main h2').first().text();

	test('a day to come is to be added to a calendar, and says when and where', () => {
		expect(links('2026-12-12-lindglantan')).toBe(1);
		expect(firstHeading('2026-12-12-lindglantan')).toBe(sv.areaDay.facts);
	});

	test('a day that has been is a report', () => {
		expect(links('2026-10-03-lindglantan')).toBe(0);
		expect(firstHeading('2026-10-03-lindglantan')).toBe(sv.areaDay.aboutPast.held);
	});

	test('a cancelled day is not to be added', () => {
		expect(links('2027-02-20-akervinkeln')).toBe(0);
	});

	test('a moved day says so at once, and all that was changed', () => {
		const $ = pageOf('2026-11-28-hamnkullen');
		expect($('main header').text()).toContain(sv.areaDay.moved);
		expect($('main header').text()).toContain('Vi ses efter jul i stället.');
		expect($('dl.facts').text()).toContain('30 oktober 2026: Cykelrummet målas om');
		expect(pageOf('2026-12-12-lindglantan')('main').text()).not.toContain(sv.areaDay.moved);
	});
});
