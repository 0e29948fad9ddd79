import { expect, test } from 'vitest';
import type { ResultRow } from '../../src/schemas/result.ts';
import { loopSv } from '../../src/strings/sv/loop.ts';
import { landlord, landlordResults } from './landlord.ts';
import { pageAt, shownText } from './page-at.ts';

/** A part of a page, and what it says. */
function part(path: string, id: string) {
	const $ = pageAt(path);
	const section = $(`section[aria-labelledby="${id}"]`);
	const links = section
		.find('a')
		.map((_, link) => $(link).attr('href'))
		.get();
	const rows = section
		.find('tbody tr')
		.map((_, row) => {
			const cells = $(row).find('th, td');
			return cells
				.map((_, cell) => shownText($(cell).text()))
				.get()
				.join(' ');
		})
		.get();
	return { text: shownText(section.text()), links, rows };
}

const headlineOf = (district: string, survey: string) =>
	landlordResults
		.find((result) => result.survey === survey)
		?.rows.find(
			({ area, option, years }) =>
				[area, option, years].join() === [district, 'headline', survey].join(),
		);

const inCell = (row: ResultRow | undefined) =>
	`${String(row?.share)} % ${String(row?.low)}–${String(row?.high)}`;

test('the start page says which districts are watched', () => {
	expect(part('/', 'foljer').links).toEqual(['/omraden/varangen/', '/omraden/akervinkeln/']);
});

test('a district under watch without a plan says that there is none yet', () => {
	const { text } = part('/omraden/varangen/', 'foljer');
	expect(text).toContain(loopSv.mayFall);
	expect(text).toContain(loopSv.lookingForCause);
	expect(text).toContain(loopSv.noPlan);
});

test('a district whose fall is established says so, what is found out, and which measures answer it', () => {
	const { text, links } = part('/omraden/akervinkeln/', 'foljer');
	const { findingOut } = landlord.districts.find(({ id }) => id === 'akervinkeln')?.fields ?? {};
	expect(text).toContain(loopSv.hasFallen);
	expect(text).toContain(findingOut);
	expect(links).toEqual(['/atgarder/genomgang-akervinkeln/']);
});

test('what answers to a fall is among what is planned where nothing tells of the fall', () => {
	expect(part('/en/omraden/akervinkeln/', 'atgarder').links).toContain(
		'/en/atgarder/genomgang-akervinkeln/',
	);
});

test('a district that nothing is wrong with is not watched', () => {
	expect(part('/omraden/kvarnlyckan/', 'foljer').text).toBe('');
});

test('a district says what its tenants want first, and what is done about it', () => {
	const { text, links } = part('/omraden/lindglantan/', 'onskat');
	expect(text).toMatch(/I enkäten 2025 ville ungefär \d+ av 100 att det skulle göras först\./);
	expect(text).toMatch(/ först\. Ungefär \d+ av 100 hade märkt av det under året innan\./);
	expect(links).toContain('/atgarder/portar-las-och-ljus/');
});

test('a district names the wishes that it does not show, and that they may be the greatest', () => {
	expect(part('/omraden/ronnparken/', 'onskat').text).toMatch(
		/Hur många som ville ha det här först visar vi inte: ”[^”]+”.* Det kan vara fler än för det som visas\./,
	);
});

test('a district with too few answers says why there are no wishes, as does one that was not asked', () => {
	expect(part('/omraden/hamnkullen/', 'onskat').text).toContain(loopSv.hiddenWishes);
	expect(part('/omraden/gamla-bruket/', 'onskat').text).toContain(loopSv.noWishes);
});

test('a finished measure has the figures before and after, the verdict, and no claim of cause', () => {
	const { text, rows } = part('/atgarder/ljus-pa-garden-lindglantan/', 'fore-och-efter');
	expect(text).toContain(loopSv.notCause);
	expect(text).toContain('Före (2024)');
	expect(text).toContain('Efter (2025)');
	const [satisfied, , courtyard] = rows;
	expect(satisfied).toContain(loopSv.verdict.increase);
	const figures = ['2024', '2025'].map((survey) => inCell(headlineOf('lindglantan', survey)));
	expect(satisfied).toContain(figures.join(' '));
	expect(courtyard).toContain(loopSv.verdict.untested);
});

test('a question that was reworded meanwhile has a figure after the measure, and none before', () => {
	const [, basement] = part('/atgarder/ljus-pa-garden-lindglantan/', 'fore-och-efter').rows;
	expect(basement).toMatch(new RegExp(`Lindgläntan ${loopSv.noFigure} \\d+ %`));
	for (const verdict of Object.values(loopSv.verdict)) expect(basement).not.toContain(verdict);
});

test('a measure that was finished after the newest survey waits for the next', () => {
	const { text, rows } = part('/atgarder/kontroll-av-andrahand/', 'fore-och-efter');
	expect(text).toContain(loopSv.notYet);
	expect(rows).not.toHaveLength(0);
});

test('a measure that goes on is not judged', () => {
	expect(part('/atgarder/laxhjalp-lindglantan/', 'fore-och-efter').text).toBe('');
});
