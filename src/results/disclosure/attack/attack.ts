import { questionsOf } from '../../../survey/rules/localize.ts';
import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import type { CountedRound } from '../counted-round.ts';
import type { PublicRow } from '../public-row.ts';
import { answerSheets } from './answered.ts';
import { company } from './company.ts';
import { added, districts, shownShares } from './districts.ts';
import { IntegerProgram, type Term } from './integer-program.ts';
import { protectedCounts } from './protected.ts';
import { type Closed, QuestionFacts } from './question-facts.ts';
import { pooled } from './years-together.ts';

/** What was published at one time of one round. */
export interface AttackedEdition {
	/** Place of the round. */
	round: number;
	rows: PublicRow[];
	excluded: ReadonlyMap<string, string[]>;
	/** Letters that arrived, by district, as this edition says. */
	homes: ReadonlyMap<string, number>;
	/** All answer sheets to the nearest 5, where it says them. */
	ballots: number | undefined;
}

/** Places of a round and of the same one counted again, where answers may have been added. */
export type Correction = [before: number, after: number];

/** A protected count, or number of answers, that is known to within too few values. */
export interface Leak {
	question: string;
	round: string;
	area: string;
	what: string;
	low: number;
	high: number;
}

/** What was published cannot come from these counts. */
export class Contradiction extends Error {
	override name = 'Contradiction';
}

const SPAN = 4;

/**
 * Bounds every protected number from all that was published, by somebody who knows the rules and
 * more: every district's exact number of answers from 20, the exact sum of those with fewer that
 * stand together in the company, and the exact count of all that is shown.
 *
 * @throws {Contradiction} where the counts are others than those that were published
 */
export function attack(
	survey: Questionnaire,
	rounds: CountedRound[],
	editions: AttackedEdition[],
	corrections: Correction[] = [],
): Leak[] {
	return closedQuestions(survey).flatMap((question) =>
		attackQuestion(new QuestionFacts(survey, question, rounds, editions, corrections), corrections),
	);
}

/** The questions that are published. */
export const closedQuestions = (survey: Questionnaire): Closed[] =>
	questionsOf(survey).filter((question): question is Closed => question.type !== 'text');

/** Bounds what is protected of one question: see {@link attack}. */
export function attackQuestion(facts: QuestionFacts, corrections: Correction[] = []): Leak[] {
	const program = new IntegerProgram();
	for (const round of facts.rounds.keys()) districts(facts, program, round);
	for (const [before, after] of corrections) added(facts, program, before, after);
	for (const edition of facts.editions) {
		shownShares(facts, program, edition);
		company(facts, program, edition);
		answerSheets(facts, program, edition);
	}
	pooled(facts, program);
	const truth = facts.truth();
	if (!program.admits(truth)) throw new Contradiction(facts.question.id);
	const worlds: ReadonlyMap<string, number>[] = [truth];
	return protectedCounts(facts).flatMap(({ round, area, what, terms }) => {
		const spread = () => {
			const sums = worlds.map((world) => sumOf(terms, world));
			return { low: Math.min(...sums), high: Math.max(...sums) };
		};
		const isKnown = () => spread().high - spread().low < SPAN;
		// A world found for one count is often another one for the next count, too.
		if (isKnown()) worlds.push(program.extreme('Maximize', terms));
		if (isKnown()) worlds.push(program.extreme('Minimize', terms));
		const survey = facts.rounds[round]?.survey ?? '';
		return isKnown()
			? [{ question: facts.question.id, round: survey, area, what, ...spread() }]
			: [];
	});
}

/** Variables that nothing is said of have their least value. */
const sumOf = (terms: Term[], world: ReadonlyMap<string, number>): number =>
	terms.reduce((sum, [of, name]) => sum + of * (world.get(name) ?? 0), 0);
