import { changeInterval } from '../../src/results/figures/change.ts';
import { LARGEST_Z, twoSidedTail } from '../../src/results/figures/normal.ts';

/**
 * How often a fall from `before` to `after` is found at a level, by the interval of the change,
 * where as many answer in both rounds: the sum over all that they can have answered.
 */
export function powerOf(answers: number, before: number, after: number, level: number): number {
	const z = quantile(level);
	const [first, second] = [binomial(answers, before), binomial(answers, after)];
	let power = 0;
	for (const [a, chanceBefore] of first.entries())
		for (const [b, chanceAfter] of second.entries()) {
			if (b >= a || chanceBefore * chanceAfter < 1e-12) continue;
			const share = (count: number) => ({ share: count / answers, n: answers });
			if (changeInterval(share(a), share(b), z).high < 0) power += chanceBefore * chanceAfter;
		}
	return power;
}

/** The smallest fall around one half, in whole percentage points, that is found half the time. */
export function smallestFound(answers: number, level: number): number {
	for (let points = 1; points < 100; points += 1) {
		const half = points / 200;
		if (powerOf(answers, 0.5 + half, 0.5 - half, level) >= 0.5) return points;
	}
	throw new Error('No change is great enough');
}

function quantile(level: number): number {
	let [low, high] = [0, LARGEST_Z];
	for (let halving = 0; halving < 60; halving += 1) {
		const z = (low + high) / 2;
		if (twoSidedTail(z) > level) low = z;
		else high = z;
	}
	return low;
}

/** The chance of each count from 0 to `n`. */
function binomial(n: number, share: number): number[] {
	const chances = [(1 - share) ** n];
	for (let count = 1; count <= n; count += 1)
		chances.push(((chances[count - 1] ?? 0) * (n - count + 1) * share) / count / (1 - share));
	return chances;
}
