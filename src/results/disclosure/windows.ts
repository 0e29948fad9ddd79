import { FEWEST_ANSWERS } from '../figures/answers-needed.ts';

/** How many answered a question in one wave of the survey. */
export interface Wave {
	year: string;
	answered: number;
}

/**
 * The years whose answers are shown together: a year with enough answers by itself, years in a
 * row with too few where they have enough together. No year is in two windows, since two that
 * overlap would give away the year between them. Years in none have too few answers.
 *
 * `waves`: oldest first. A later wave never changes an earlier window.
 */
export function windowsOf(waves: Wave[]): Wave[][] {
	const windows: Wave[][] = [];
	let waiting: Wave[] = [];
	for (const wave of waves) {
		// With enough of its own it need not carry the years before it.
		waiting = wave.answered >= FEWEST_ANSWERS ? [wave] : [...waiting, wave];
		if (answersOf(waiting) < FEWEST_ANSWERS) continue;
		windows.push(waiting);
		waiting = [];
	}
	return windows;
}

const answersOf = (waves: Wave[]) => waves.reduce((total, { answered }) => total + answered, 0);
