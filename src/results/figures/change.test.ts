import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeInterval, changeProbability, holm } from './change.ts';
import { Z_95 } from './normal.ts';

const of = (count: number, n: number) => ({ share: count / n, n });
const rounded = ({ low, high }: { low: number; high: number }, decimals: number) =>
	[low, high].map((limit) => Number(limit.toFixed(decimals)) + 0);

const anEstimate = fc
	.record({
		n: fc.integer({ min: 1, max: 2000 }),
		part: fc.double({ min: 0, max: 1, noNaN: true }),
	})
	.map(({ n, part }) => of(Math.round(part * n), n));

describe('the interval of a change', () => {
	// Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10.
	test.each([
		[48, 80, 56, 70, 0.0524, 0.3339],
		[3, 10, 9, 10, 0.1705, 0.809],
		[2, 7, 6, 7, 0.0582, 0.8062],
		[0, 29, 5, 56, -0.0381, 0.1926],
		[0, 20, 0, 10, -0.1611, 0.2775],
		[0, 10, 0, 10, -0.2775, 0.2775],
		[0, 20, 10, 10, 0.6791, 1],
		[0, 10, 10, 10, 0.6075, 1],
	])('from %i of %i to %i of %i is Newcombe’s', (count, n, later, laterN, low, high) => {
		expect(rounded(changeInterval(of(count, n), of(later, laterN)), 4)).toEqual([low, high]);
	});

	// The survey's own method, in percentage points.
	test.each([
		[23, 32, 50, -1.4, 35.6],
		[34, 48, 75, 2.7, 33.3],
		[92, 128, 200, 8.3, 27.3],
	])('from %i to %i of %i is as the method says', (count, later, n, low, high) => {
		const { low: from, high: to } = changeInterval(of(count, n), of(later, n));
		expect(rounded({ low: from * 100, high: to * 100 }, 1)).toEqual([low, high]);
	});

	test('is the same the other way round, and holds the difference', () => {
		fc.assert(
			fc.property(anEstimate, anEstimate, (before, after) => {
				const there = changeInterval(before, after);
				const back = changeInterval(after, before);
				expect(there.low).toBeCloseTo(-back.high, 10);
				expect(there.high).toBeCloseTo(-back.low, 10);
				const difference = after.share - before.share;
				expect(there.low <= difference && difference <= there.high).toBe(true);
			}),
		);
	});
});

describe('the probability of a change', () => {
	test('is below 5 % where the interval of 95 % leaves 0 out, and only there', () => {
		fc.assert(
			fc.property(anEstimate, anEstimate, (before, after) => {
				const { low, high } = changeInterval(before, after);
				fc.pre(Math.min(Math.abs(low), Math.abs(high)) > 1e-9);
				expect(changeProbability(before, after) < 0.05).toBe(low > 0 || high < 0);
			}),
		);
	});

	test('is the level at which the interval touches 0', () => {
		const [before, after] = [of(34, 75), of(48, 75)];
		// At 98 % the interval holds 0, at 97.5 % it does not.
		expect(changeInterval(before, after, 2.326348).low).toBeLessThan(0);
		expect(changeInterval(before, after, 2.241403).low).toBeGreaterThan(0);
		expect(changeProbability(before, after)).toBeGreaterThan(0.02);
		expect(changeProbability(before, after)).toBeLessThan(0.025);
	});

	// Newcombe's lower limit set to 0 and solved for z by another program, to 16 digits.
	test.each([
		[34, 48, 75, 0.0212923973],
		[92, 128, 200, 0.0002860179],
		[23, 32, 50, 0.0697050374],
	])('from %i to %i of %i is right to ten decimals', (count, later, n, probability) => {
		expect(changeProbability(of(count, n), of(later, n))).toBeCloseTo(probability, 10);
	});

	test('is the same the other way round, and 1 where nothing has changed', () => {
		fc.assert(
			fc.property(anEstimate, anEstimate, (before, after) => {
				expect(changeProbability(before, after)).toBe(changeProbability(after, before));
			}),
		);
		expect(changeProbability(of(3, 10), of(30, 100))).toBe(1);
	});

	test('of the greatest change is near 0, but a number', () => {
		const p = changeProbability(of(0, 100_000), of(100_000, 100_000));
		expect(p).toBeGreaterThanOrEqual(0);
		expect(p).toBeLessThan(1e-12);
		expect(Z_95).toBeCloseTo(1.96, 2);
	});
});

describe('several changes at once', () => {
	test.each([
		['all small', [0.01, 0.02, 0.001], [true, true, true]],
		['one that would count alone', [0.03, 0.04], [false, false]],
		['the smallest alone', [0.2, 0.001, 0.03], [false, true, false]],
		['a small one after a great one', [0.012, 0.03, 0.049, 0.013], [true, false, false, true]],
		['one at the level itself', [0.05], [true]],
		['none', [], []],
	])('%s', (_, probabilities, expected) => {
		expect(holm(probabilities)).toEqual(expected);
	});
});
