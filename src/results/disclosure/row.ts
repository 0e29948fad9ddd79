import { effectiveAnswers, weighted, wilson } from '../figures/interval.ts';
import { toNearest5, wholePercent } from '../figures/rounding.ts';
import type { Share } from './figure.ts';

/** What is printed of a share: answers to the nearest 5, and whole percent. */
export interface Rounded {
	answered: number;
	share: number;
	/** The interval of the rounded share; none where every home has answered. */
	low?: number;
	high?: number;
}

export function rounded({ share, n, homes, strata }: Share): Rounded {
	const percent = wholePercent(share);
	const kish = weighted(
		strata.map((of) => ({ base: toNearest5(of.n), count: 0, population: of.homes })),
	);
	const effective = kish && effectiveAnswers(kish.n, homes);
	const published = { answered: toNearest5(n), share: percent };
	if (effective === undefined) return published;
	const { low, high } = wilson({ share: percent / 100, n: effective });
	return { ...published, low: wholePercent(low), high: wholePercent(high) };
}
