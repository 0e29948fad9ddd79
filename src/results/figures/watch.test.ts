import { expect, test } from 'vitest';
import { isUnderWatch } from './watch.ts';

const of = (count: number, n = 100) => ({ share: count / n, n });

test.each([
	['no round', [], false],
	['a first round', [of(10)], false],
	['a great fall', [of(70), of(50)], true],
	['a small fall', [of(70), of(64)], false],
	['a rise', [of(50), of(70)], false],
	['two small falls that are a great one', [of(70), of(62), of(54)], true],
	['three falling points that may be chance', [of(70), of(67), of(64)], false],
	['an old fall that has stopped', [of(80), of(50), of(52), of(50)], false],
	['a fall of few', [of(14, 20), of(10, 20)], false],
])('%s: %j', (_, rounds, expected) => {
	expect(isUnderWatch(rounds)).toBe(expected);
});
