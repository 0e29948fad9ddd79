import { expect, test } from 'vitest';
import { shareOf } from '../disclosure/figure.ts';
import { estimateOf, isUnderWatch, printedChange, verdicts } from './established.ts';

const HOMES = 100_000;
const aChange = (before: number, after: number, n = 200) => ({
	before: shareOf(before, n, HOMES),
	after: shareOf(after, n, HOMES),
});

test('a great change is established, and says which way', () => {
	expect(verdicts([aChange(80, 140), aChange(140, 80), aChange(90, 90)])).toEqual([
		'increase',
		'decrease',
		'none',
	]);
});

test('what would count alone does not among many districts', () => {
	// Newcombe's interval of 92 to 112 of 200 is 0.2 … 19.6 percentage points.
	const alone = aChange(92, 112);
	expect(verdicts([alone])).toEqual(['increase']);
	const others = ['b', 'c', 'd'].map(() => aChange(90, 90));
	expect(verdicts([alone, ...others])).toEqual(['none', 'none', 'none', 'none']);
});

test('no verdict stands beside a change that is printed as 0', () => {
	// So many answers that a change that is not seen is sure.
	const great = aChange(500_400, 504_300, 1_000_000);
	expect(printedChange(great)).toBe(0);
	expect(verdicts([great])).toEqual(['none']);
});

const of = (count: number, n = 100) => shareOf(count, n, HOMES);

test.each([
	['no figure', [], false],
	['a first figure', [of(10)], false],
	['a great fall', [of(70), of(50)], true],
	['a small fall', [of(70), of(64)], false],
	['a fall that chance may just have made', [of(70), of(58)], false],
	['a fall that nobody sees', [of(504_300, 1_000_000), of(500_400, 1_000_000)], false],
	['a rise', [of(50), of(70)], false],
	['two small falls that are a great one', [of(70), of(62), of(54)], true],
	['three falling points that may be chance', [of(70), of(67), of(64)], false],
	['an old fall that has stopped', [of(80), of(50), of(52), of(50)], false],
	['a fall of few', [of(14, 20), of(10, 20)], false],
])('watched: %s', (_, figures, expected) => {
	expect(isUnderWatch(figures)).toBe(expected);
});

test('whatever is established as a fall is watched, too', () => {
	for (let before = 0; before <= 60; before += 1)
		for (let after = 0; after <= 60; after += 1) {
			const change = aChange(before, after, 60);
			if (verdicts([change])[0] === 'decrease')
				expect(isUnderWatch([change.before, change.after])).toBe(true);
		}
});

test('uneven weights make answers less sure', () => {
	const even = { share: 0.5, n: 100, homes: HOMES };
	const strata = (first: number) => [
		{ n: first, homes: HOMES / 2 },
		{ n: 100 - first, homes: HOMES / 2 },
	];
	expect(estimateOf({ ...even, strata: strata(50) }).n).toBeCloseTo(100, 9);
	expect(estimateOf({ ...even, strata: strata(10) }).n).toBeLessThan(40);
});
