import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { load } from 'cheerio';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { localTimeToInstant, withOffset } from '../../src/lib/dates.ts';
import { paths } from '../../src/lib/paths.ts';
import { sv } from '../../src/strings/sv/site.ts';
import { builtPages, DIST } from './built-pages.ts';
import { landlord, landlordItself } from './landlord.ts';
import { pageAt } from './page-at.ts';

const { areaDays, districts, measures } = landlord;
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

describe.each(areaDays)('$id', ({ id, fields }) => {
	const { start = '', end = '', status, title, place, summary } = fields;

	test('has a calendar of its own, with the times of the content', () => {
		const [event] = eventsIn(paths.areaDayCalendar(id));
		const zone = event?.component.parent.getFirstSubcomponent('vtimezone');
		if (zone) ICAL.TimezoneService.register(zone);
		expect(event?.startDate.toJSDate()).toEqual(localTimeToInstant(start));
		expect(event?.endDate.toJSDate()).toEqual(localTimeToInstant(end));
		expect(event?.component.getFirstPropertyValue('status')).toBe(
			status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
		);
	});

	test('tells search engines what it is', () => {
		const json = pageAt(paths.areaDay(id))('script[type="application/ld+json"]').text();
		expect(JSON.parse(json)).toMatchObject({
			'@type': 'Event',
			name: title,
			startDate: withOffset(start),
			endDate: withOffset(end),
			eventStatus: `https://schema.org/${status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
			location: { name: place, address: { addressLocality: landlordItself.town } },
			description: summary,
			organizer: { name: landlordItself.name },
			url: expect.stringMatching(new RegExp(`^https://.*${paths.areaDay(id)}$`)) as string,
		});
	});
});

describe('what a page offers and says first', () => {
	const links = (id: string) => pageAt(paths.areaDay(id))('a[href$=".ics"]').length;
	const firstHeading = (id: string) => pageAt(paths.areaDay(id))('main h2').first().text();

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
});

const feeds = [paths.feed, ...districts.map(({ id }) => paths.districtFeed(id))];

test('the feed of all tells of every area day and measure', () => {
	const told = load(read(paths.feed), { xml: true })('entry > id')
		.toArray()
		.map((id) => new URL(load(id).text()).pathname);
	const expected = [
		...areaDays.map(({ id }) => paths.areaDay(id)),
		...measures.map(({ id }) => paths.measure(id)),
	];
	expect(told.sort()).toEqual(expected.sort());
});

describe.each(feeds)('%s', (path) => {
	const $ = load(read(path), { xml: true });
	const texts = (selector: string) =>
		$(selector)
			.map((_, element) => $(element).text())
			.get();

	test('is Atom, with all that it must have', () => {
		expect($('feed').attr('xml:lang')).toBe('sv');
		expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
		for (const name of ['id', 'title', 'updated', 'author > name'])
			expect(texts(`feed > ${name}`)).toHaveLength(1);
		expect($('feed > link[rel="self"]').attr('href')).toMatch(new RegExp(`${path}$`));
		for (const name of ['id', 'title', 'updated', 'link'])
			expect($(`entry > ${name}`)).toHaveLength($('entry').length);
	});

	test('is as new as the newest that it tells of, each once, none ahead of its time', () => {
		const [newest] = texts('entry > updated');
		if (newest !== undefined) expect(texts('feed > updated')).toEqual([newest]);
		expect(texts('updated').filter((day) => day > '2026-11-21')).toEqual([]);
		expect(new Set(texts('entry > id')).size).toBe($('entry').length);
	});

	test('leads to pages that exist', () => {
		const gone = $('link[href]')
			.map((_, link) => new URL($(link).attr('href') ?? '').pathname)
			.get()
			.filter((to) => !existsSync(join(DIST, to)));
		expect(gone).toEqual([]);
	});

	test('is named by the page that it tells of', () => {
		const own = builtPages.find(
			(built) =>
				built.path === (path === paths.feed ? paths.start : path.replace(/flode\.xml$/, '')),
		);
		expect(own?.$('link[type="application/atom+xml"]').attr('href')).toBe(path);
	});
});

test('there is a file for each day and no other', () => {
	const files = readdirSync(join(DIST, paths.areaDays)).filter((name) => name.endsWith('.ics'));
	const expected = [...areaDays.map(({ id }) => id), 'kalender'];
	expect(files.map((name) => parse(name).name).sort()).toEqual(expected.sort());
});
