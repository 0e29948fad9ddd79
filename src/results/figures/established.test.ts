import { expect, test } from 'vitest';
import { shareOf } from '../disclosure/figure.ts';
import { estimateOf, type HeadlineChange, verdicts } from './established.ts';

const HOMES = 100_000;
const aChange = (area: string, before: number, after: number, n = 200): HeadlineChange => ({
	area,
	before: shareOf(before, n, HOMES),
	after: shareOf(after, n, HOMES),
});

test('a great change is established, and says which way', () => {
	expect(verdicts([aChange('a', 80, 140), aChange('b', 140, 80), aChange('c', 90, 90)])).toEqual([
		'increase',
		'decrease',
		'none',
	]);
});

test('what would count alone does not among many districts', () => {
	// Newcombe's interval of 92 to 112 of 200 is 0.2 … 19.6 percentage points.
	const alone = aChange('a', 92, 112);
	expect(verdicts([alone])).toEqual(['increase']);
	const others = ['b', 'c', 'd'].map((id) => aChange(id, 90, 90));
	expect(verdicts([alone, ...others])).toEqual(['none', 'none', 'none', 'none']);
});

test('the company is asked by itself, whatever the districts are', () => {
	const others = ['b', 'c', 'd'].map((id) => aChange(id, 90, 90));
	expect(verdicts([...others, aChange('company', 92, 112)]).at(-1)).toBe('increase');
	expect(verdicts([aChange('company', 90, 90), aChange('a', 92, 112)])).toEqual([
		'none',
		'increase',
	]);
});

test('answers of few homes are surer than as many of a great city', () => {
	expect(verdicts([aChange('a', 50, 58, 100)])).toEqual(['none']);
	const homes = 105;
	const few = { area: 'a', before: shareOf(50, 100, homes), after: shareOf(58, 100, homes) };
	expect(verdicts([few])).toEqual(['increase']);
});

test('uneven weights make answers less sure', () => {
	const even = { share: 0.5, n: 100, homes: HOMES };
	const strata = (first: number) => [
		{ n: first, homes: HOMES / 2 },
		{ n: 100 - first, homes: HOMES / 2 },
	];
	expect(estimateOf({ ...even, strata: strata(50) }).n).toBeCloseTo(100.1, 1);
	expect(estimateOf({ ...even, strata: strata(10) }).n).toBeLessThan(40);
	expect(estimateOf({ ...even, homes: 100, strata: strata(50) }).n).toBe(100);
});
