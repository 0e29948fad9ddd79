import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-check/content.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';
import { paths } from '../../src/lib/paths.ts';
import { builtPages, DIST } from './built-pages.ts';

const { districts } = readContent(readContentFiles('.'));
const readFeed = (path: string) => load(readFileSync(join(DIST, path), 'utf8'), { xml: true });
/** Each entry as `day path#event`, in Sweden, the newest first. */
const told = (path: string) => {
	const $ = readFeed(path);
	return $('entry')
		.toArray()
		.map((entry) => {
			const { pathname, hash } = new URL($('id', entry).text());
			const updated = new Date($('updated', entry).text());
			return `${updated.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' })} ${pathname}${hash}`;
		});
};
const ofDay = (id: string) => told(paths.feed).filter((entry) => entry.includes(paths.areaDay(id)));

test.each([
	['is planned', '2026-12-12-lindglantan', ['2026-11-02 #planerad']],
	[
		'was moved twice',
		'2026-11-28-hamnkullen',
		['2026-11-17 #andrad-2026-11-17-1', '2026-10-30 #andrad-2026-10-30-1', '2026-10-12 #planerad'],
	],
	[
		'is cancelled',
		'2027-02-20-akervinkeln',
		['2026-11-16 #andrad-2026-11-16-1', '2026-11-02 #planerad'],
	],
	[
		'was cancelled and planned again',
		'2027-03-20-ostra-sjoangen',
		['2026-11-18 #andrad-2026-11-18-1', '2026-11-10 #andrad-2026-11-10-1', '2026-11-02 #planerad'],
	],
	['was held', '2026-10-03-lindglantan', ['2026-10-03 #sa-blev-det']],
	['has passed without a word', '2026-09-05-hamnkullen', []],
])('a day that %s is told of as it happened', (_, id, expected) => {
	expect(ofDay(id).map((entry) => entry.replace(paths.areaDay(id), ''))).toEqual(expected);
});

test('measures are told of as they began and were finished, and not before', () => {
	const measures = told(paths.feed).filter((entry) => entry.includes(paths.measures));
	const of = (id: string) => measures.filter((entry) => entry.includes(paths.measure(id)));
	expect(of('ljus-pa-garden-lindglantan').map((entry) => entry.split('#')[1])).toEqual([
		'klar',
		'borjade',
	]);
	expect(of('laxhjalp-lindglantan').map((entry) => entry.split('#')[1])).toEqual(['borjade']);
	expect(of('hjalp-att-soka-jobb')).toEqual([]);
});

test('the survey is told of as it opens and closes, and its results as they are published', () => {
	const others = told(paths.feed).filter((entry) => /\/(?:enkat|resultat)\//.test(entry));
	expect(others).toEqual([
		'2026-11-09 /enkat/#2026-oppnar',
		'2026-02-16 /resultat/2025/#utgava-2',
		'2025-11-21 /enkat/#2025-tio-dagar',
		'2025-11-03 /enkat/#2025-oppnar',
		'2025-02-03 /resultat/2024/#utgava-1',
		'2024-11-22 /enkat/#2024-tio-dagar',
		'2024-11-04 /enkat/#2024-oppnar',
		'2024-02-05 /resultat/2023/#utgava-1',
		'2023-11-24 /enkat/#2023-tio-dagar',
		'2023-11-06 /enkat/#2023-oppnar',
		'2022-02-07 /resultat/2021/#utgava-1',
		'2021-11-19 /enkat/#2021-tio-dagar',
		'2021-11-01 /enkat/#2021-oppnar',
	]);
});

test('a district hears of its own, of what concerns all, and of no other', () => {
	const own = told(paths.districtFeed('hamnkullen'));
	expect(own).toContain('2026-11-09 /enkat/#2026-oppnar');
	expect(own.some((entry) => entry.includes('2026-11-28-hamnkullen'))).toBe(true);
	expect(own.filter((entry) => entry.includes('lindglantan'))).toEqual([]);
	expect(told(paths.feed)).toEqual(expect.arrayContaining(own));
});

describe.each([paths.feed, ...districts.map(({ id }) => paths.districtFeed(id))])('%s', (path) => {
	const $ = readFeed(path);
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
		expect(texts('updated').filter((instant) => instant > '2026-11-20T11:00:00Z')).toEqual([]);
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
