import type { Share } from '../disclosure/figure.ts';
import { changeProbability, holm } from './change.ts';
import { effectiveAnswers, type Estimate, weighted } from './interval.ts';

export type Verdict = 'increase' | 'decrease' | 'none';

export interface HeadlineChange {
	area: string;
	before: Share;
	after: Share;
}

/**
 * Whether each change of the headline is established: of the districts by Holm's procedure over
 * all that are tested that year, of the company by itself. By exact counts. In the order given.
 */
export function verdicts(changes: HeadlineChange[]): Verdict[] {
	const probability = ({ before, after }: HeadlineChange) =>
		changeProbability(estimateOf(before), estimateOf(after));
	const districts = changes.filter(({ area }) => area !== 'company');
	const held = holm(districts.map(probability));
	return changes.map((change) => {
		const [alone] = holm([probability(change)]);
		const isHeld = change.area === 'company' ? alone : held[districts.indexOf(change)];
		if (isHeld !== true) return 'none';
		return change.after.share > change.before.share ? 'increase' : 'decrease';
	});
}

/** With the answers that it is as sure as. Where all have answered, as many as there are. */
export function estimateOf({ share, n, homes, strata }: Share): Estimate {
	const kish =
		weighted(strata.map((of) => ({ base: of.n, count: 0, population: of.homes })))?.n ?? n;
	return { share, n: effectiveAnswers(kish, homes) ?? n };
}
