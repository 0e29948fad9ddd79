import { Z_95 } from './normal.ts';

/** A share, and the number of answers that it is as sure as. */
export interface Estimate {
	/** 0 to 1. */
	share: number;
	/** Above 0, and no whole number where it is an effective one. */
	n: number;
}

/** Limits of a share, 0 to 1, or of a difference between two, −1 to 1. */
export interface Interval {
	low: number;
	high: number;
}

/**
 * The score interval of a share (Wilson 1927, JASA 22, 209–212), without continuity correction:
 * the same as R's `prop.test(correct = FALSE)`. It holds the share and stays within 0 and 1.
 */
export function wilson({ share, n }: Estimate, z = Z_95): Interval {
	const spread = z ** 2 / n;
	const centre = (share + spread / 2) / (1 + spread);
	const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / n + spread / n / 4);
	// At the ends the limit is the share itself; arithmetic alone would miss it by a hair.
	return {
		low: share === 0 ? 0 : Math.max(0, centre - half),
		high: share === 1 ? 1 : Math.min(1, centre + half),
	};
}

/**
 * The answers of an endless population that are as sure as `n` of `population` homes:
 * n (N − 1) / (N − n), the variance of drawing without putting back (Cochran, Sampling
 * Techniques, 1977, 2.6). `undefined` where there is no interval: none or all have answered.
 */
export const effectiveAnswers = (n: number, population: number): number | undefined =>
	n <= 0 || n >= population ? undefined : (n * (population - 1)) / (population - n);

/** A district's answers to a question, and how many homes it stands for in the company. */
export interface Stratum {
	/** Answers that the share is counted among. */
	base: number;
	/** Of those, the ones that the share is about. */
	count: number;
	/** Homes that got a letter. */
	population: number;
}

/**
 * The company's share: each district weighs as many homes as it has, so that eager districts do
 * not drive it (stratified mean, Cochran 1977, 5.3). Districts without answers drop out. Its n
 * is Kish's effective size, (Σw)² / Σw² (Survey Sampling, 1965, 8.2), where each answer weighs
 * w = homes / answers of its district. `undefined` where nobody has answered.
 */
export function weighted(strata: Stratum[]): (Estimate & { population: number }) | undefined {
	const answered = strata.filter(({ base }) => base > 0);
	const population = sum(answered.map((stratum) => stratum.population));
	if (population === 0) return undefined;
	const share = sum(answered.map((part) => (part.population * part.count) / part.base));
	const squares = sum(answered.map((part) => part.population ** 2 / part.base));
	return { share: share / population, n: population ** 2 / squares, population };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
