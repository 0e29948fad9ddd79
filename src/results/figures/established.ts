import type { Share } from '../disclosure/figure.ts';
import { changeInterval, changeProbability, holm } from './change.ts';
import { type Estimate, weighted } from './interval.ts';
import { wholePercent } from './rounding.ts';

export type Verdict = 'increase' | 'decrease' | 'none';

/** A figure and the one before it, both of them published. */
export interface Change {
	before: Share;
	after: Share;
}

/**
 * Whether each of a year's changes is established: Holm's procedure over all of them, districts
 * and company. None goes against what is printed of the change.
 */
export function verdicts(changes: Change[]): Verdict[] {
	const held = holm(
		changes.map(({ before, after }) => changeProbability(estimateOf(before), estimateOf(after))),
	);
	return changes.map((change, index) => {
		const printed = printedChange(change);
		if (held[index] !== true || printed * (change.after.share - change.before.share) <= 0)
			return 'none';
		return printed > 0 ? 'increase' : 'decrease';
	});
}

/**
 * Whether a figure may be falling: the same interval of 95 % that the verdict is made of lies
 * below 0, for the newest change or for that over the last three figures. Not adjusted for how
 * many districts are looked at, so it is a reason to look closer and never a verdict: three
 * falling points alone are chance in one district of six.
 *
 * `figures`: what can be compared and is published, oldest first.
 */
export function isUnderWatch(figures: Share[]): boolean {
	const after = figures.at(-1);
	if (after === undefined) return false;
	return [figures.at(-2), figures.at(-3)].some(
		(before) =>
			before !== undefined &&
			printedChange({ before, after }) < 0 &&
			changeInterval(estimateOf(before), estimateOf(after)).high < 0,
	);
}

/** In whole percentage points. */
export const printedChange = ({ before, after }: Change): number =>
	wholePercent(after.share) - wholePercent(before.share);

/**
 * With the answers that it is as sure as. How many homes there are makes no difference: a change
 * is one of mood, and those who were not asked are as open to chance as those who were (PEAS 9.1).
 */
export const estimateOf = ({ share, n, strata }: Share): Estimate => ({
	share,
	n: weighted(strata.map((of) => ({ base: of.n, count: 0, population: of.homes })))?.n ?? n,
});
