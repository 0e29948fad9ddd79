import { expect, test } from 'vitest';
import { haveAlternatives, type Withheld } from './alternatives.ts';

const few = (...counts: number[]): Withheld => ({
	counts,
	isAlike: (others) => others.every((count) => count <= 4),
});
const any = (...counts: number[]): Withheld => ({ counts, isAlike: () => true });

test.each([
	['one that is known from the sum', [few(3)], false],
	['two few ones of which the sum is small', [few(1), few(1)], false],
	['three few ones', [few(1), few(2), few(2)], true],
	['a few one beside one that may be anything', [few(2), any(9)], true],
	['three that are all as many as they can be', [few(4), few(4), few(4)], false],
])('where the areas’ sum is known: %s', (_, areas, expected) => {
	expect(haveAlternatives(areas, { areas: false, columns: true })).toBe(expected);
});

test('where also the sum of each area is known, counts change in two areas at once', () => {
	const known = { areas: true, columns: true };
	expect(haveAlternatives([any(3, 9), any(7, 2)], known)).toBe(true);
	expect(haveAlternatives([any(3, 9)], known)).toBe(false);
	expect(haveAlternatives([any(3, 0), any(0, 2)], known)).toBe(false);
});

test('where no sum is known each count may be another', () => {
	expect(haveAlternatives([few(0)], { areas: false, columns: false })).toBe(true);
});
