import { FEWEST_ANSWERS } from './answers-needed.ts';

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

/** 40 can only be two years of 19 (or 19 in all and then 19): both would be known. */
const MOST_POOLED = 35;

/**
 * The number of answers that is published: to the nearest 5, and of years together at most 35,
 * so that no year of too few answers is known to within less than 5.
 */
export function publishedAnswers(window: Wave[]): number {
	const rounded = 5 * Math.round(answersOf(window) / 5);
	return window.length > 1 ? Math.min(rounded, MOST_POOLED) : rounded;
}

const answersOf = (waves: Wave[]) => waves.reduce((total, { answered }) => total + answered, 0);
