import type { Question } from '../../survey/rules/questionnaire.ts';
import type { Area, Counts } from './area.ts';

/** One round of the survey, as it was counted. */
export interface CountedRound {
	/** The survey's id. */
	survey: string;
	/** The wording hash of each of its questions. */
	wording: ReadonlyMap<string, string>;
	/** Answer sheets of all districts, also those with no question answered that is shown. */
	ballots: number;
	/** Every district that got letters, sorted by id. */
	districts: CountedDistrict[];
}

export interface CountedDistrict {
	id: string;
	/** Letters that arrived. */
	homes: number;
	/** By question; the empty option counts those who answered it. */
	tallies: ReadonlyMap<string, Counts>;
}

export type ClosedQuestion = Exclude<Question, { type: 'text' }>;

/** A district's answers to one question. */
export function areaOf({ id, homes, tallies }: CountedDistrict, question: Question): Area {
	const counts = tallies.get(question.id) ?? new Map<string, number>();
	return { id, homes, answered: counts.get('') ?? 0, counts };
}
