import { FEWEST_ANSWERS } from '../figures/answers-needed.ts';
import type { Question } from '../../survey/rules/questionnaire.ts';

/** How many answers of an area to a question went to each option. */
export type Counts = ReadonlyMap<string, number>;

/** A district's answers to one question in one round of the survey, or in years taken together. */
export interface Area {
	id: string;
	/** Letters that arrived. */
	homes: number;
	/** How many answered the question, with an opinion or none. */
	answered: number;
	counts: Counts;
}

/** An area with the answers that a share is counted among. */
export interface BasedArea extends Area {
	base: number;
}

/** The answers that shares are counted among: those with an opinion, where the question asks for one. */
export function baseOf(question: Question, { answered, counts }: Area): number {
	if (question.type !== 'single') return answered;
	return question.options.reduce(
		(base, { id, noOpinion }) => (noOpinion === true ? base : base + countOf(counts, id)),
		0,
	);
}

export const countOf = (counts: Counts, option: string): number => counts.get(option) ?? 0;

/** The id of areas taken together, which is no district's. */
export const TOGETHER = '';

/** Answers of several areas, or of several years, as if they were of one. */
export function together(id: string, areas: Area[]): Area {
	const counts = new Map<string, number>();
	for (const area of areas)
		for (const [option, count] of area.counts) counts.set(option, countOf(counts, option) + count);
	return {
		id,
		homes: sum(areas.map(({ homes }) => homes)),
		answered: sum(areas.map(({ answered }) => answered)),
		counts,
	};
}

/** The most answers of an area that has too few. */
export const MOST_TOO_FEW = FEWEST_ANSWERS - 1;

/** Within fewer possible values than these more, a count is known. */
export const LEAST_SPAN = 4;

/**
 * The areas that the company's figures are made of. Those with too few answers are one area
 * together, where that has enough and so few that each of them may have {@link LEAST_SPAN} fewer
 * than it could; otherwise they are left out, since the company's figure would give them away.
 *
 * `mayJoin`: whether an area with too few answers may be one of those.
 */
export function strataOf(
	question: Question,
	areas: Area[],
	mayJoin: (area: string) => boolean = () => true,
): BasedArea[] {
	const based = areas.map((area) => ({ ...area, base: baseOf(question, area) }));
	const enough = based.filter(({ base }) => base >= FEWEST_ANSWERS);
	const few = based.filter(({ id, base }) => base > 0 && base < FEWEST_ANSWERS && mayJoin(id));
	const rest = together(TOGETHER, few);
	const base = baseOf(question, rest);
	const isHidden = base >= FEWEST_ANSWERS && base <= mostTogether(few.length);
	return isHidden ? [...enough, { ...rest, base }] : enough;
}

/** So many answers of `areas` or years together leave each {@link LEAST_SPAN} values open. */
export const mostTogether = (areas: number): number => MOST_TOO_FEW * areas - LEAST_SPAN;

export const sum = (numbers: number[]): number =>
	numbers.reduce((total, number) => total + number, 0);
