import { expect, test } from 'vitest';
import { typosBetween } from './typos.ts';

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
])('between "%s" and "%s" there are %d typos', (one, other, typos) => {
	expect(typosBetween(one, other, 2)).toBe(typos);
	expect(typosBetween(other, one, 2)).toBe(typos);
});
