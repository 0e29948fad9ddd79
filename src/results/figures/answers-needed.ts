import { Z_95 } from './normal.ts';

/**
 * A district's figures on a question appear from this many answers: the Wilson interval around one
 * half is then ±20 percentage points.
 */
export const FEWEST_ANSWERS = 20;

/**
 * The fewest answers of `population` homes for which the 95 % interval around any share reaches
 * at most `margin` (0.03 is three percentage points) to either side.
 *
 * From Wilson's interval (1927), widest around one half, z / (2 √(n′ + z²)), with the effective
 * n′ = n (N − 1) / (N − n) of a finite population (Cochran, Sampling Techniques, 1977).
 */
export function answersNeeded(population: number, margin: number): number {
	const effective = (Z_95 / (2 * margin)) ** 2 - Z_95 ** 2;
	return Math.ceil((effective * population) / (population - 1 + effective));
}
