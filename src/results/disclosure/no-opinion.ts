import { toNearest5 } from '../figures/rounding.ts';
import { FEWEST_ANSWERS } from '../figures/answers-needed.ts';
import { type Area, countOf, sum } from './area.ts';
import { isFew, LEAST_SPAN, MOST_TOO_FEW } from './few.ts';
import { type Figure, figure, shareOf, type Subject } from './figure.ts';
import type { SingleQuestion } from './scale.ts';

/**
 * Those without an opinion, as shares of all who answered: of the company alone, where each
 * answer counts as one. They are left out where hardly any home can be among them: letters or
 * ballots beside the answers with an opinion say so already.
 *
 * `ballots`: at most so many of a district, by what is published.
 */
export function noOpinionFigures(
	question: SingleQuestion,
	areas: Area[],
	ballots: (district: string) => number,
): Figure[] {
	const options = question.options.filter(({ noOpinion }) => noOpinion === true);
	const subjects = options.map(({ id }): Subject => ({
		question: question.id,
		option: id,
		base: 'answered',
	}));
	const counts = options.map(({ id }) => sum(areas.map((area) => countOf(area.counts, id))));
	const all = sum(areas.map(({ base }) => base)) + sum(counts);
	if (all < FEWEST_ANSWERS)
		return subjects.map((subject) => ({ ...subject, withheld: 'few-answers' }));
	const homes = sum(areas.map((area) => area.homes));
	if (counts.every((count) => !isFew(count, all)))
		return subjects.map((subject, index) =>
			figure(subject, shareOf(counts[index] ?? 0, all, homes)),
		);
	const room = areas.map((area) => Math.min(area.homes, ballots(area.id)) - area.base);
	return sum(room) < LEAST_SPAN ? [] : subjects.map((subject) => figure(subject, undefined));
}

/** A district's ballots as they are published: to the nearest 5, and from 20. */
export const publicBallots = (ballots: number): number | undefined =>
	ballots < FEWEST_ANSWERS ? undefined : toNearest5(ballots);

/** At most so many have answered, as far as that tells. */
export const mostBallots = (ballots: number): number => {
	const told = publicBallots(ballots);
	return told === undefined ? MOST_TOO_FEW : told + 2;
};
