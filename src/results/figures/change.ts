import { type Estimate, type Interval, wilson } from './interval.ts';
import { LARGEST_Z, twoSidedTail, Z_95 } from './normal.ts';

/**
 * The interval of `after` − `before`, two independent shares: Newcombe's hybrid score interval
 * (Newcombe 1998, Statistics in Medicine 17, 873–890, method 10).
 */
export function changeInterval(before: Estimate, after: Estimate, z = Z_95): Interval {
	const [first, second] = [wilson(before, z), wilson(after, z)];
	const difference = after.share - before.share;
	return {
		low: difference - Math.hypot(after.share - second.low, first.high - before.share),
		high: difference + Math.hypot(second.high - after.share, before.share - first.low),
	};
}

const HALVINGS = 60;

/**
 * The level at which the interval of the change just touches 0: the two-sided p-value that goes
 * with {@link changeInterval}. 0 to 1, and 1 where nothing has changed.
 */
export function changeProbability(before: Estimate, after: Estimate): number {
	const [lower, higher] = before.share < after.share ? [before, after] : [after, before];
	let [touches, misses] = [0, LARGEST_Z];
	for (let halving = 0; halving < HALVINGS; halving += 1) {
		const z = (touches + misses) / 2;
		if (changeInterval(lower, higher, z).low > 0) touches = z;
		else misses = z;
	}
	return twoSidedTail(touches);
}

/**
 * Which of several p-values still count at `level` when all are asked at once: Holm's step-down
 * procedure (Holm 1979, Scandinavian Journal of Statistics 6, 65–70). In the order given.
 */
export function holm(probabilities: number[], level = 0.05): boolean[] {
	const order = probabilities
		.map((probability, index) => ({ probability, index }))
		.sort((a, b) => a.probability - b.probability);
	const stop = order.findIndex(
		({ probability }, rank) => probability > level / (order.length - rank),
	);
	const established = new Set(
		order.slice(0, stop === -1 ? order.length : stop).map(({ index }) => index),
	);
	return probabilities.map((_, index) => established.has(index));
}
