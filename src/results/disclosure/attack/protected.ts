import type { Term } from './integer-program.ts';
import { FEW, type QuestionFacts } from './question-facts.ts';

/** Every number that nobody may know: withheld counts, few ones, and too few answers. */
export function protectedCounts(
	facts: QuestionFacts,
): { round: number; area: string; what: string; terms: Term[] }[] {
	return facts.rounds.flatMap((_, round) =>
		facts.of(round).flatMap((district) => {
			const { id } = district;
			const count = (option: string) => ({
				round,
				area: id,
				what: option,
				terms: facts.optionsOf(option).map((of) => facts.term(round, id, of)),
			});
			if (facts.isBackground()) return [];
			const options =
				facts.question.type === 'multiple'
					? facts.opinions
					: [...facts.question.groups.map((of) => `group:${of.id}`), ...facts.noOpinions];
			if (facts.isTooFewIn(round, id)) {
				const terms = facts.answers(round, id, 'opinion');
				return [{ round, area: id, what: 'answers', terms }, ...options.map(count)];
			}
			// What an edition has shown cannot be protected in the other.
			const shown = new Set(
				facts
					.editionsOf(round)
					.flatMap((of) => facts.rows(of, id))
					.flatMap((row) => (row.share === undefined ? [] : [row.option])),
			);
			const isFewIn = (option: string) => {
				const base =
					facts.base(district) +
					(facts.noOpinions.includes(option)
						? facts.countsOf({ members: [district] }, facts.noOpinions)
						: 0);
				const of = facts.countsOf({ members: [district] }, facts.optionsOf(option));
				return of <= FEW || of >= base - FEW;
			};
			return options
				.filter((option) => !shown.has(option) || (!facts.isCorrection(round) && isFewIn(option)))
				.map(count);
		}),
	);
}
