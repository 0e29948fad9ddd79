import { FEWEST_ANSWERS } from '../figures/answers-needed.ts';
import { haveAlternatives } from './alternatives.ts';
import { type BasedArea, countOf, sum, TOGETHER, together } from './area.ts';
import type { Figure } from './figure.ts';
import { isFew } from './protect.ts';
import { type SingleQuestion, weightedShare } from './scale.ts';

/** A question without groups: who has answered, of the whole company alone. */
export function backgroundFigures(question: SingleQuestion, strata: BasedArea[]): Figure[] {
	const options = question.options.filter(({ noOpinion }) => !noOpinion).map(({ id }) => id);
	const total = together(TOGETHER, strata);
	const base = sum(strata.map((area) => area.base));
	const counts = options.map((id) => countOf(total.counts, id));
	const hidden = base < FEWEST_ANSWERS ? undefined : hiddenOptions(counts, base);
	return options.map((option, index) => {
		const subject = { question: question.id, option, base: 'opinion' as const };
		if (hidden === undefined) return { ...subject, withheld: 'few-answers' };
		const shown = hidden[index] === true ? undefined : weightedShare(strata, [option]);
		return shown ? { ...subject, shown } : { ...subject, withheld: 'few' };
	});
}

/** Few ones, and as many of the others, in the questionnaire's order, as it takes to hide them. */
function hiddenOptions(counts: number[], base: number): boolean[] {
	const few = counts.map((count) => isFew(count, base));
	const hidden = [...few];
	for (;;) {
		const cells = [...counts.keys()].filter((index) => hidden[index]);
		const withheld = {
			counts: cells.map((cell) => counts[cell] ?? 0),
			isAlike: (others: readonly number[]) =>
				cells.every((cell, index) => isFew(others[index] ?? 0, base) === few[cell]),
		};
		if (haveAlternatives([withheld], { areas: true, columns: false })) return hidden;
		const next = hidden.indexOf(false);
		if (next === -1) return hidden;
		hidden[next] = true;
	}
}
