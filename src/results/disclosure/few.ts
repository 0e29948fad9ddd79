import { FEWEST_ANSWERS } from '../figures/answers-needed.ts';

/** Of as many or fewer, and of all but as many or fewer, no share is shown. Zero discloses too. */
export const MOST_FEW = 4;

export const isFew = (count: number, base: number): boolean =>
	count <= MOST_FEW || count >= base - MOST_FEW;

/** The most answers of an area that has too few. */
export const MOST_TOO_FEW = FEWEST_ANSWERS - 1;

/** Within fewer possible values than these more, a count is known. */
export const LEAST_SPAN = 4;
