import type { PublicRow } from '../public-row.ts';
import type { AttackedEdition } from './attack.ts';
import type { IntegerProgram } from './integer-program.ts';
import type { QuestionFacts, Stratum } from './question-facts.ts';

/** Nobody answers a question more than once, with an opinion or none. */
export function answerSheets(
	facts: QuestionFacts,
	program: IntegerProgram,
	{ round, ballots }: AttackedEdition,
): void {
	if (ballots === undefined) return;
	const answers = facts.of(round).flatMap(({ id }) => facts.answers(round, id, 'answered'));
	program.between(0, answers, ballots + 2);
}

/** How many answered in the company, to the nearest 5. */
export function answeredInCompany(
	facts: QuestionFacts,
	program: IntegerProgram,
	round: number,
	strata: Stratum[],
	{ base, answered = 0 }: PublicRow,
): void {
	const answers = strata.flatMap(({ members }) =>
		members.flatMap(({ id }) => facts.answers(round, id, base)),
	);
	program.between(answered - 2, answers, answered + 2);
}
