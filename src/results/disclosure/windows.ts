import { FEWEST_ANSWERS } from '../figures/answers-needed.ts';

/** How many answered a question in one round of the survey. */
export interface Round {
	year: string;
	answered: number;
}

/**
 * The years whose answers are shown together: a year with enough answers by itself, years in a
 * row with too few where they have enough together. No year is in two windows, since two that
 * overlap would give away the year between them. Years in none have too few answers.
 *
 * `rounds`: oldest first. A later round never changes an earlier window.
 */
export function windowsOf(rounds: Round[]): Round[][] {
	const windows: Round[][] = [];
	let waiting: Round[] = [];
	for (const round of rounds) {
		// With enough of its own it need not carry the years before it.
		waiting = round.answered >= FEWEST_ANSWERS ? [round] : [...waiting, round];
		if (answersOf(waiting) < FEWEST_ANSWERS) continue;
		windows.push(waiting);
		waiting = [];
	}
	return windows;
}

const answersOf = (rounds: Round[]) => rounds.reduce((total, { answered }) => total + answered, 0);
