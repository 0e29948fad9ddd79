import { expect, test } from 'vitest';
import { litWindows } from './lit-windows.ts';

test.each([0, 1, 64, 67, 100])('A figure of %i lights as many different windows', (share) => {
	const lit = litWindows(share);
	expect(lit.size).toBe(share);
	expect([...lit].every((window) => window >= 0 && window < 100)).toBe(true);
});

test('A higher figure only lights more windows', () => {
	expect(litWindows(67).isSupersetOf(litWindows(64))).toBe(true);
});

test('Every floor of a house of 67 has both lit and dark windows, as a house that is lived in', () => {
	const perFloor = Map.groupBy(litWindows(67), (window) => Math.floor(window / 10));
	expect([...perFloor.values()].map((floor) => floor.length)).toHaveLength(10);
	expect(Math.max(...[...perFloor.values()].map((floor) => floor.length))).toBeLessThan(10);
});
