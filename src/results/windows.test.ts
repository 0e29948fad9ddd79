import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedAnswers, windowsOf } from './windows.ts';

const wavesOf = (answered: number[]) =>
	answered.map((answers, index) => ({ year: String(2026 + index), answered: answers }));
const yearsOf = (answered: number[]) =>
	windowsOf(wavesOf(answered)).map((window) => window.map(({ year }) => year).join('+'));

test.each([
	['enough every year', [20, 31], ['2026', '2027']],
	['too few', [19], []],
	['enough together', [12, 8], ['2026+2027']],
	['enough together after three years', [7, 7, 7], ['2026+2027+2028']],
	['too few once, then enough alone', [12, 25], ['2027']],
	['a new window after one that is full', [12, 12, 12, 12], ['2026+2027', '2028+2029']],
])('%s', (_, answered, expected) => {
	expect(yearsOf(answered)).toEqual(expected);
});

test('no year is in two windows, each has enough, and a later wave changes none', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }), (answered) => {
			const windows = windowsOf(wavesOf(answered));
			const years = windows.flat().map(({ year }) => year);
			expect(new Set(years).size).toBe(years.length);
			for (const window of windows)
				expect(window.reduce((sum, wave) => sum + wave.answered, 0)).toBeGreaterThanOrEqual(20);
			const earlier = windowsOf(wavesOf(answered.slice(0, -1)));
			expect(windows.slice(0, earlier.length)).toEqual(earlier);
		}),
	);
});

test.each([
	['a year', [23], 25],
	['a great year', [412], 410],
	['years together', [12, 19], 30],
	['as many as years of too few can have', [19, 19], 35],
])('of %s the answers are told to the nearest 5', (_, answered, published) => {
	expect(publishedAnswers(wavesOf(answered))).toBe(published);
});

test.each([2, 3])('of %i years together none is known to within less than 5', (years) => {
	const ranges = new Map<number, { low: number[]; high: number[] }>();
	for (const answered of yearsOfFew(years)) {
		const [window, ...more] = windowsOf(wavesOf(answered));
		if (window?.length !== years || more.length > 0) continue;
		const published = publishedAnswers(window);
		const seen = ranges.get(published) ?? { low: answered, high: answered };
		ranges.set(published, {
			low: seen.low.map((low, year) => Math.min(low, answered[year] ?? low)),
			high: seen.high.map((high, year) => Math.max(high, answered[year] ?? high)),
		});
	}
	expect([...ranges.keys()].sort()).toEqual([20, 25, 30, 35]);
	for (const { low, high } of ranges.values())
		for (const [year, fewest] of low.entries())
			expect((high[year] ?? 0) - fewest).toBeGreaterThanOrEqual(4);
});

/** All ways in which so many years can each have too few answers. */
function* yearsOfFew(years: number): Generator<number[]> {
	if (years === 0) yield [];
	else
		for (const rest of yearsOfFew(years - 1))
			for (let answered = 0; answered < 20; answered += 1) yield [...rest, answered];
}
