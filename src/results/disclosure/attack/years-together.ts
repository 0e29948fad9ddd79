import type { IntegerProgram } from './integer-program.ts';
import { roundedShare } from './rounding.ts';
import { FEW, FEWEST, type QuestionFacts, times } from './question-facts.ts';

/** Years together: the sum to the nearest 5, and each share of it to whole percent. */
export function pooled(facts: QuestionFacts, program: IntegerProgram): void {
	for (const { rows, round: newest } of facts.editions)
		for (const row of rows) {
			const years = row.years.split('+');
			if (years.length < 2 || row.question !== facts.question.id || row.share === undefined)
				continue;
			if (row.option === 'headline') continue;
			const newestYear = facts.rounds[newest]?.survey;
			const rounds = years.map((year) =>
				year === newestYear ? newest : facts.rounds.findIndex(({ survey }) => survey === year),
			);
			const sum = (options: string[]) =>
				rounds.flatMap((round) => options.map((of) => facts.term(round, row.area, of)));
			const people = rounds.flatMap((round) => facts.answers(round, row.area, row.base));
			const answered = row.answered ?? 0;
			program.between(Math.max(FEWEST, answered - 2), people, answered === 35 ? 38 : answered + 2);
			const count = sum(facts.optionsOf(row.option));
			roundedShare(program, row, people, count);
			program.between(FEW + 1, count, 1000);
			program.between(FEW + 1, [...people, ...count.map((of) => times(-1, of))], 1000);
		}
}
