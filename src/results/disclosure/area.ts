import type { Question } from '../../survey/rules/questionnaire.ts';

/** How many answers of an area to a question went to each option. */
export type Counts = ReadonlyMap<string, number>;

/** A district's answers to one question in one round of the survey, or in years taken together. */
export interface Area {
	id: string;
	/** Letters that arrived: the most homes that can have answered. */
	homes: number;
	/** How many answered the question, with an opinion or none. */
	answered: number;
	counts: Counts;
	/** Of those, the answers that shares are counted among. */
	base: number;
}

export function anArea(
	question: Question,
	{ id, homes, counts }: Pick<Area, 'id' | 'homes' | 'counts'>,
): Area {
	const answered = countOf(counts, '');
	const isAnswer = (option: { noOpinion?: true | undefined }) => option.noOpinion !== true;
	const base =
		question.type === 'single'
			? countOf(counts, ...question.options.filter(isAnswer).map((option) => option.id))
			: answered;
	return { id, homes, answered, counts, base };
}

/** How many answers went to any of the options. */
export const countOf = (counts: Counts, ...options: string[]): number =>
	sum(options.map((option) => counts.get(option) ?? 0));

/** Answers of several years, as if they were of one. */
export function addCounts(all: Counts[]): Counts {
	const total = new Map<string, number>();
	for (const [option, count] of all.flatMap((counts) => [...counts]))
		total.set(option, (total.get(option) ?? 0) + count);
	return total;
}

export const sum = (numbers: number[]): number =>
	numbers.reduce((total, number) => total + number, 0);
