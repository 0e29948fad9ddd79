import type { Question } from '../../survey/rules/questionnaire.ts';
import { type Area, anArea, type Counts } from './area.ts';

/** One round of the survey, as it was counted. */
export interface CountedRound {
	/** The survey's id. */
	survey: string;
	/** The wording hash of each of its questions. */
	wording: ReadonlyMap<string, string>;
	/** Every district that got letters, sorted by id. */
	districts: CountedDistrict[];
}

export interface CountedDistrict {
	id: string;
	/** Letters that arrived. */
	homes: number;
	/** Answer sheets, also those with no question answered that is published. */
	ballots: number;
	/** By question; the empty option counts those who answered it. */
	tallies: ReadonlyMap<string, Counts>;
}

export type ClosedQuestion = Exclude<Question, { type: 'text' }>;

/** A district's answers to one question. */
export const areaOf = ({ id, homes, tallies }: CountedDistrict, question: Question): Area =>
	anArea(question, { id, homes, counts: tallies.get(question.id) ?? new Map<string, number>() });
