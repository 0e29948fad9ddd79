import { expect, test } from 'vitest';
import { type PublishedWave, watchedDistricts } from './watched.ts';

/** A wave in which a hundred of a district's thousand tenants answered. */
const wave = (
	year: number,
	share: number | undefined,
	{ wording = 'a', years = String(year) } = {},
): PublishedWave => ({
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
	['no wave', [], []],
	['a first wave', [wave(2027, 40)], []],
	['a fall', [wave(2026, 70), wave(2027, 50)], FOUND],
	['a rise', [wave(2026, 50), wave(2027, 70)], []],
	['a fall, the newest file first', [wave(2027, 50), wave(2026, 70)], FOUND],
	['a fall over three waves', [wave(2025, 70), wave(2026, 62), wave(2027, 54)], FOUND],
	['a fall to a question in other words', [wave(2026, 70), wave(2027, 50, { wording: 'b' })], []],
	[
		'other words and back again: only what came after counts',
		[wave(2025, 90), wave(2026, 70, { wording: 'b' }), wave(2027, 50)],
		[],
	],
	['a figure of years together', [wave(2026, 70), wave(2027, 50, { years: '2026+2027' })], []],
	['a newest figure that is withheld', [wave(2025, 70), wave(2026, 50), wave(2027, undefined)], []],
	[
		'a fall across a year that was withheld',
		[wave(2025, 70), wave(2026, undefined), wave(2027, 50)],
		FOUND,
	],
])('%s', (_, waves, expected) => {
	expect(watchedDistricts(waves)).toEqual(expected);
});

test('a district whose letters are not told of is not judged', () => {
	const fall = [wave(2026, 70), wave(2027, 50)];
	expect(watchedDistricts(fall.map((of) => ({ ...of, districts: [] })))).toEqual([]);
});
