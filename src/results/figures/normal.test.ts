import { expect, test } from 'vitest';
import { twoSidedTail, Z_95 } from './normal.ts';

// Abramowitz and Stegun 1964, table 26.1 (Q doubled), and table 26.2 for the tails.
test.each([
	[0, 1],
	[1, 0.317310507863],
	[2, 0.045500263896],
	[3, 0.002699796063],
	[3.2, 0.001374275876],
	[5, 0.000000573303],
])('further from 0 than %f', (z, probability) => {
	expect(twoSidedTail(z)).toBeCloseTo(probability, 11);
	expect(twoSidedTail(-z)).toBe(twoSidedTail(z));
});

test('further than any is never', () => {
	expect([twoSidedTail(8.9), twoSidedTail(40)]).toEqual([expect.closeTo(0, 14), 0]);
	// Rounding would leave less than nothing of the first.
	expect(Math.min(...[8.09, 8.9].map(twoSidedTail))).toBeGreaterThanOrEqual(0);
});

test('5 % are further from 0 than the quantile of 95 %', () => {
	expect(twoSidedTail(Z_95)).toBeCloseTo(0.05, 12);
});
