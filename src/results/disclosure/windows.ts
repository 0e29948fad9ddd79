import { FEWEST_ANSWERS } from '../figures/answers-needed.ts';
import { sum } from './area.ts';
import { LEAST_SPAN, MOST_TOO_FEW } from './few.ts';

/** How many answered a question in one round of the survey that was held in the district. */
export interface Round {
	year: string;
	answered: number;
	/** Letters that arrived. */
	homes: number;
}

/**
 * The years whose answers are shown together: a year with enough answers by itself, years in a
 * row with too few where they have enough together. No year is in two windows, since two that
 * overlap would give away the year between them. Years in none have too few answers.
 *
 * Neither the last of several years nor those before it may be known: each has at most 19
 * answers, and no more than homes, so that both have room for 4 fewer. Where they have more,
 * nothing is shown until a year has enough by itself: another start would tell.
 *
 * `rounds`: oldest first. A later round never changes an earlier window.
 */
export function windowsOf(rounds: Round[]): Round[][] {
	const windows: Round[][] = [];
	let waiting: Round[] = [];
	for (const round of rounds) {
		if (round.answered >= FEWEST_ANSWERS) {
			windows.push([round]);
			waiting = [];
			continue;
		}
		const most = mostOf(waiting) + mostOf([round]) - LEAST_SPAN;
		waiting = [...waiting, round];
		const answers = sum(waiting.map(({ answered }) => answered));
		if (answers < FEWEST_ANSWERS || answers > most) continue;
		windows.push(waiting);
		waiting = [];
	}
	return windows;
}

const mostOf = (rounds: Round[]) => Math.min(MOST_TOO_FEW, sum(rounds.map(({ homes }) => homes)));
