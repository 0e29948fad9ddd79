import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersNeeded, FEWEST_ANSWERS } from './answers-needed.ts';

const Z = 1.959964;

/** Half the length of Wilson's interval around one half, straight from its definition. */
function halfLength(answers: number, population: number): number {
	if (answers >= population) return 0;
	const n = (answers * (population - 1)) / (population - answers);
	const [share, z2] = [0.5, Z ** 2 / n];
	return (Z / (1 + z2)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n));
}

const populations = fc.integer({ min: 2, max: 100_000 });
const margins = fc.double({ min: 0.01, max: 0.3, noNaN: true });

test('so many answers give an interval within the margin, and one fewer does not', () => {
	fc.assert(
		fc.property(populations, margins, (population, margin) => {
			const needed = answersNeeded(population, margin);
			expect(halfLength(needed, population)).toBeLessThanOrEqual(margin + 1e-9);
			fc.pre(needed > 1);
			expect(halfLength(needed - 1, population)).toBeGreaterThan(margin - 1e-9);
		}),
	);
});

test.each([
	[0, 0],
	[1, 1],
	[40, 39],
	[1_000, 516],
	[12_000, 977],
])('of %i homes, ±3 points need %i answers', (population, needed) => {
	expect(answersNeeded(population, 0.03)).toBe(needed);
});

test('the fewest answers of a district mean ±20 points, however large it is', () => {
	expect(Math.round(100 * halfLength(FEWEST_ANSWERS, 1e9))).toBe(20);
});
