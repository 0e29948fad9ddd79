import { expect, test } from 'vitest';
import { type PublishedRound, watchedDistricts } from './watched.ts';

/** A round in which a hundred of a district's thousand tenants answered. */
const round = (
	year: number,
	share: number | undefined,
	{ wording = 'a', years = String(year) } = {},
): PublishedRound => ({
	survey: String(year),
	closes: `${String(year)}-11-30T23:00:00Z`,
	wording: { satisfied: wording },
	districts: [{ id: 'dalhem', issued: 1000, returned: 0 }],
	rows: [
		{ years, area: 'dalhem', question: 'satisfied', option: 'headline', share, answered: 100 },
	],
});

const FOUND = [{ district: 'dalhem', survey: '2027', question: 'satisfied' }];

test.each([
	['no round', [], []],
	['a first round', [round(2027, 40)], []],
	['a fall', [round(2026, 70), round(2027, 50)], FOUND],
	['a rise', [round(2026, 50), round(2027, 70)], []],
	['a fall, the newest file first', [round(2027, 50), round(2026, 70)], FOUND],
	['a fall over three rounds', [round(2025, 70), round(2026, 62), round(2027, 54)], FOUND],
	['a fall to a question in other words', [round(2026, 70), round(2027, 50, { wording: 'b' })], []],
	[
		'other words and back again: only what came after counts',
		[round(2025, 90), round(2026, 70, { wording: 'b' }), round(2027, 50)],
		[],
	],
	['a figure of years together', [round(2026, 70), round(2027, 50, { years: '2026+2027' })], []],
	[
		'a newest figure that is withheld',
		[round(2025, 70), round(2026, 50), round(2027, undefined)],
		[],
	],
	[
		'a fall across a year that was withheld',
		[round(2025, 70), round(2026, undefined), round(2027, 50)],
		FOUND,
	],
])('%s', (_, rounds, expected) => {
	expect(watchedDistricts(rounds)).toEqual(expected);
});

test('a district whose letters are not told of is not judged', () => {
	const fall = [round(2026, 70), round(2027, 50)];
	expect(watchedDistricts(fall.map((of) => ({ ...of, districts: [] })))).toEqual([]);
});
