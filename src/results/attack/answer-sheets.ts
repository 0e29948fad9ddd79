import type { AttackedEdition } from './attack.ts';
import type { IntegerProgram, Term } from './integer-program.ts';
import type { QuestionFacts } from './question-facts.ts';

/** Nobody answers a question more than once, with an opinion or none. */
export function answerSheets(
	facts: QuestionFacts,
	program: IntegerProgram,
	{ wave, ballots }: AttackedEdition,
): void {
	if (ballots === undefined) return;
	const answers = facts
		.of(wave)
		.flatMap(({ id }): Term[] =>
			facts.question.type === 'multiple'
				? [facts.people(wave, id)]
				: facts.question.options.map((option) => facts.term(wave, id, option.id)),
		);
	program.between(0, answers, ballots + 2);
}
