import { questionsOf } from '../../survey/localize.ts';
import type { Questionnaire } from '../../survey/questionnaire.ts';
import type { CountedWave } from '../publication.ts';
import type { PublicRow } from '../public-row.ts';
import { company } from './company.ts';
import { added, districts } from './districts.ts';
import { IntegerProgram } from './integer-program.ts';
import { protectedCounts } from './protected.ts';
import { type Closed, QuestionFacts } from './question-facts.ts';
import { pooled } from './years-together.ts';

/** What was published at one time of one wave. */
export interface AttackedEdition {
	/** Place of the wave. */
	wave: number;
	rows: PublicRow[];
	leftOut: ReadonlyMap<string, string[]>;
	/** Letters that arrived, by district, as this edition says. */
	homes: ReadonlyMap<string, number>;
}

/** Places of a wave and of the same one counted again, where answers may have been added. */
export type Correction = [before: number, after: number];

/** A protected count, or number of answers, that is known to within too few values. */
export interface Leak {
	question: string;
	wave: string;
	area: string;
	what: string;
	low: number;
	high: number;
}

const SPAN = 4;

/**
 * Bounds every protected number from all that was published, by somebody who knows the rules and
 * more: every district's exact number of answers from 20, the exact sum of those with fewer that
 * stand together in the company, and the exact count of all that is shown. It shares no code
 * with what it attacks.
 */
export function attack(
	survey: Questionnaire,
	waves: CountedWave[],
	editions: AttackedEdition[],
	corrections: Correction[] = [],
): Leak[] {
	return questionsOf(survey)
		.filter((question): question is Closed => question.type !== 'text')
		.flatMap((question) =>
			leaks(new QuestionFacts(survey, question, waves, editions, corrections), corrections),
		);
}

function leaks(facts: QuestionFacts, corrections: Correction[]): Leak[] {
	const program = new IntegerProgram();
	for (const wave of facts.waves.keys()) districts(facts, program, wave);
	for (const [before, after] of corrections) added(facts, program, before, after);
	for (const edition of facts.editions) company(facts, program, edition);
	pooled(facts, program);
	return protectedCounts(facts).flatMap(({ wave, area, what, terms }) => {
		const high = program.bound('Maximize', terms);
		const low = program.bound('Minimize', terms);
		if (high - low >= SPAN) return [];
		const survey = facts.waves[wave]?.survey ?? '';
		return [{ question: facts.question.id, wave: survey, area, what, low, high }];
	});
}
