import { changeInterval } from './change.ts';
import type { Estimate } from './interval.ts';

/**
 * Whether a district's headline may be falling: the interval of 95 % for the newest year's
 * change, or for the change over the last three waves, lies below 0. Not adjusted for how many
 * districts are looked at, so it is a reason to look closer and never a verdict: three falling
 * points alone are chance in one district of six.
 *
 * `waves`: shares that can be compared, oldest first.
 */
export function isUnderWatch(waves: Estimate[]): boolean {
	const last = waves.at(-1);
	if (last === undefined) return false;
	return [waves.at(-2), waves.at(-3)].some(
		(before) => before !== undefined && changeInterval(before, last).high < 0,
	);
}
