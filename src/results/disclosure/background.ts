import { FEWEST_ANSWERS } from '../figures/answers-needed.ts';
import { type Area, countOf, sum } from './area.ts';
import { isFew, MOST_FEW } from './few.ts';
import { type Figure, figure, shareOf } from './figure.ts';
import type { SingleQuestion } from './scale.ts';

/**
 * A question without groups: who has answered, of the whole company alone, where each answer
 * counts as one. Few ones are hidden, and beside them the first that is not few.
 */
export function backgroundFigures(question: SingleQuestion, areas: Area[]): Figure[] {
	const options = question.options.filter(({ noOpinion }) => noOpinion !== true);
	const base = sum(areas.map((area) => area.base));
	const homes = sum(areas.map((area) => area.homes));
	const counts = options.map(({ id }) => sum(areas.map((area) => countOf(area.counts, id))));
	const beside = counts.findIndex((count) => !isFew(count, base));
	const hasFew = counts.some((count) => isFew(count, base));
	const isHidden = (index: number) =>
		hasFew && (index === beside || isFew(counts[index] ?? 0, base));
	const hidden = sum(counts.filter((_, index) => isHidden(index)));
	const isTold = !hasFew || hidden >= 2 * (MOST_FEW + 1);
	return options.map(({ id }, index) => {
		const subject = { question: question.id, option: id, base: 'opinion' as const };
		if (base < FEWEST_ANSWERS) return { ...subject, withheld: 'few-answers' };
		const isShown = isTold && !isHidden(index);
		return figure(subject, isShown ? shareOf(counts[index] ?? 0, base, homes) : undefined);
	});
}
