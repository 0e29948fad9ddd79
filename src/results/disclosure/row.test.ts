import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf } from './figure.ts';
import { rounded } from './row.ts';

test('a share is whole percent, of answers to the nearest 5', () => {
	// Wilson of 64 % among 65 answers in 250 homes: as sure as 87.5 of endless ones.
	expect(rounded(shareOf(43, 67, 250))).toEqual({ answered: 65, share: 64, low: 54, high: 73 });
});

test('an interval is of what is shown: all that is shown alike has the same one', () => {
	const alike = [shareOf(43, 67, 250), shareOf(42, 66, 250), shareOf(41, 64, 250)].map(rounded);
	expect(new Set(alike.map((of) => JSON.stringify(of))).size).toBe(1);
});

test('there is no interval where every home has answered, and the share is what it is', () => {
	expect(rounded(shareOf(30, 40, 40))).toEqual({ answered: 40, share: 75 });
});

test('the interval holds the share and stays within 0 and 100', () => {
	const anArea = fc
		.record({ n: fc.integer({ min: 20, max: 500 }), count: fc.nat(), silent: fc.nat(2000) })
		.map(({ n, count, silent }) => shareOf(count % (n + 1), n, n + silent));
	fc.assert(
		fc.property(anArea, (of) => {
			const { share, low = share, high = share } = rounded(of);
			expect(0 <= low && low <= share && share <= high && high <= 100).toBe(true);
		}),
	);
});
