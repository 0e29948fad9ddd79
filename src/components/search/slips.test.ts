import { expect, test } from 'vitest';
import { slipsBetween } from './slips.ts';

test.each([
	['polis', 'polis', 0],
	['polis', 'poliss', 1],
	['poliis', 'polis', 1],
	['plis', 'polis', 1],
	['polis', 'policy', 2],
	['polsi', 'polis', 1],
	['oplsi', 'polis', 2],
	['', 'ab', 2],
	['polis', 'brand', Infinity],
	['polis', 'polismans', Infinity],
])('between "%s" and "%s" there are %d slips', (one, other, slips) => {
	expect(slipsBetween(one, other, 2)).toBe(slips);
	expect(slipsBetween(other, one, 2)).toBe(slips);
});
