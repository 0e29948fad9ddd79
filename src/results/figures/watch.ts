import { changeInterval } from './change.ts';
import type { Estimate } from './interval.ts';

/**
 * Whether a district's headline may be falling: the interval of 95 % for the newest year's
 * change, or for the change over the last three rounds, lies below 0. Not adjusted for how many
 * districts are looked at, so it is a reason to look closer and never a verdict: three falling
 * points alone are chance in one district of six.
 *
 * `rounds`: shares that can be compared, oldest first.
 */
export function isUnderWatch(rounds: Estimate[]): boolean {
	const last = rounds.at(-1);
	if (last === undefined) return false;
	return [rounds.at(-2), rounds.at(-3)].some(
		(before) => before !== undefined && changeInterval(before, last).high < 0,
	);
}
