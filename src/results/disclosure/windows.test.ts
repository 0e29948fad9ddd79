import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowsOf } from './windows.ts';

const roundsOf = (answered: number[]) =>
	answered.map((answers, index) => ({ year: String(2026 + index), answered: answers, homes: 60 }));
const yearsOf = (answered: number[]) =>
	windowsOf(roundsOf(answered)).map((window) => window.map(({ year }) => year).join('+'));

test.each([
	['enough every year', [20, 31], ['2026', '2027']],
	['too few', [19], []],
	['enough together', [12, 8], ['2026+2027']],
	['enough together after three years', [7, 7, 7], ['2026+2027+2028']],
	['too few once, then enough alone', [12, 25], ['2027']],
	['a new window after one that is full', [12, 12, 12, 12], ['2026+2027', '2028+2029']],
	['so many that each year would be known', [18, 18], []],
	['so many, until a year has enough', [18, 18, 17, 20, 12, 12], ['2029', '2030+2031']],
])('%s', (_, answered, expected) => {
	expect(yearsOf(answered)).toEqual(expected);
});

test.each([
	[12, 1],
	[11, 0],
])('of %i letters a year that are nearly all answered, %i windows are shown', (homes, shown) => {
	const rounds = roundsOf([11, 9]).map((round) => ({ ...round, homes }));
	expect(windowsOf(rounds)).toHaveLength(shown);
});

test('no year is in two windows, each has enough, and a later round changes none', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }), (answered) => {
			const windows = windowsOf(roundsOf(answered));
			const years = windows.flat().map(({ year }) => year);
			expect(new Set(years).size).toBe(years.length);
			for (const window of windows)
				expect(window.reduce((sum, round) => sum + round.answered, 0)).toBeGreaterThanOrEqual(20);
			const earlier = windowsOf(roundsOf(answered.slice(0, -1)));
			expect(windows.slice(0, earlier.length)).toEqual(earlier);
		}),
	);
});
