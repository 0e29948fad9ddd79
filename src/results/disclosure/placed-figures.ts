import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import type { ClosedQuestion, CountedRound } from './counted-round.ts';
import type { Figure } from './figure.ts';
import { pooledFigures } from './pooled.ts';
import { questionFigures } from './question-figures.ts';

/** A figure, of which surveys it is and where. */
export interface PlacedFigure {
	/** One survey's id, or several whose answers are taken together, oldest first. */
	years: string[];
	/** A district's id or `company`. */
	area: string;
	figure: Figure;
}

/** Of one question, the company first. */
export function placedFigures(
	survey: Pick<Questionnaire, 'headline'>,
	question: ClosedQuestion,
	rounds: CountedRound[],
): { figures: PlacedFigure[]; excluded: string[] } {
	const newest = rounds.at(-1);
	if (newest === undefined) return { figures: [], excluded: [] };
	const comparable = comparableRounds(question.id, rounds);
	const found = questionFigures(survey, question, newest);
	const place = (area: string, figures: Figure[], years = [newest.survey]) =>
		figures.map((figure) => ({ years, area, figure }));
	const districts = newest.districts.flatMap(({ id }) => {
		const pooled = pooledFigures(survey, question, id, comparable);
		return [
			...place(id, found.areas.get(id) ?? []),
			...(pooled === undefined ? [] : place(id, pooled.figures, pooled.years)),
		];
	});
	return { figures: [...place('company', found.company), ...districts], excluded: found.excluded };
}

/** The rounds at the end that asked the question in the words of the newest. */
export function comparableRounds(question: string, rounds: CountedRound[]): CountedRound[] {
	const wording = rounds.at(-1)?.wording.get(question);
	const broken = rounds.findLastIndex((round) => round.wording.get(question) !== wording);
	return wording === undefined ? [] : rounds.slice(broken + 1);
}
