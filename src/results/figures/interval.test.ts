import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveAnswers, weighted, wilson } from './interval.ts';

const of = (count: number, n: number) => ({ share: count / n, n });
const rounded = ({ low, high }: { low: number; high: number }, decimals: number) =>
	[low, high].map((limit) => Number(limit.toFixed(decimals)));

describe('the interval of a share', () => {
	// Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3.
	test.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	])('%i of %i is Wilson’s', (count, n, low, high) => {
		expect(rounded(wilson(of(count, n)), 4)).toEqual([low, high]);
	});

	// What R prints for prop.test(correct = FALSE): its bug report PR#2794 (2003), and the pages of
	// Gustavus Adolphus College on one proportion (homepages.gac.edu/~anienow2/MCS_142/R).
	test.each([
		[6, 52, 0.05396969, 0.22971664],
		[319, 715, 0.4101018, 0.4827814],
	])('%i of %i is as in R', (count, n, low, high) => {
		const limits = wilson(of(count, n));
		expect(limits.low).toBeCloseTo(low, 7);
		expect(limits.high).toBeCloseTo(high, 7);
	});

	// The survey's own method, in percent.
	test.each([
		[64, 100, 250, 56.5, 70.9],
		[23, 36, 100, 50.8, 75.2],
		[9, 10, 20, 69.3, 97.3],
		[0, 12, 40, 0, 18.7],
		[320, 500, 1000, 61, 66.9],
	])('%i of %i answers in %i homes is narrower', (count, n, population, low, high) => {
		const effective = effectiveAnswers(n, population) ?? NaN;
		const { low: from, high: to } = wilson({ share: count / n, n: effective });
		expect(rounded({ low: from * 100, high: to * 100 }, 1)).toEqual([low, high]);
	});

	test('holds the share, stays within 0 and 1, and narrows as more answer', () => {
		const estimate = fc
			.record({
				n: fc.integer({ min: 1, max: 5000 }),
				part: fc.double({ min: 0, max: 1, noNaN: true }),
			})
			.map(({ n, part }) => of(Math.round(part * n), n));
		fc.assert(
			fc.property(estimate, ({ share, n }) => {
				const { low, high } = wilson({ share, n });
				expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
				const more = wilson({ share, n: n * 2 });
				expect(more.high - more.low).toBeLessThan(high - low);
			}),
		);
	});
});

describe('answers of few homes', () => {
	test('are worth more than as many of an endless number', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 999 }), (n) => {
				expect(effectiveAnswers(n, 1000)).toBeGreaterThan(n);
			}),
		);
	});

	test.each([
		[0, 100],
		[100, 100],
		[101, 100],
		[0, 0],
	])('have no interval where %i of %i have answered', (n, population) => {
		expect(effectiveAnswers(n, population)).toBeUndefined();
	});
});

describe('the share of the whole company', () => {
	const district = (count: number, base: number, population: number) => ({
		count,
		base,
		population,
	});

	test('weighs each district by its homes, not by its answers', () => {
		const eager = district(90, 90, 100);
		const slow = district(0, 10, 300);
		expect(weighted([eager, slow])).toMatchObject({ share: 0.25, population: 400 });
		// (100 + 300)² / (100² / 90 + 300² / 10)
		expect(weighted([eager, slow])?.n).toBeCloseTo(17.561, 4);
	});

	test('is the plain share where all districts have answered alike', () => {
		const alike = weighted([district(5, 10, 100), district(20, 20, 200)]);
		expect([alike?.share, alike?.n]).toEqual([expect.closeTo(5 / 6, 10), expect.closeTo(30, 10)]);
	});

	test('leaves out districts without answers, and is none where there are no others', () => {
		expect(weighted([district(0, 0, 500), district(1, 2, 10)])).toMatchObject({
			share: 0.5,
			population: 10,
		});
		expect(weighted([district(0, 0, 500)])).toBeUndefined();
		expect(weighted([])).toBeUndefined();
	});
});
