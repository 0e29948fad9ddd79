import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { type Area, countOf } from '../area.ts';
import type { ClosedQuestion, CountedRound } from '../counted-round.ts';
import type { placedFigures } from '../placed-figures.ts';
import type { Place, Shift } from './worlds.ts';

/** What the rules have made of a question. */
export interface Published {
	survey: Pick<Questionnaire, 'headline'>;
	question: ClosedQuestion;
	rounds: CountedRound[];
	placed: ReturnType<typeof placedFigures>;
}

/** A district's answers in one round. */
export interface Placed {
	place: Place;
	area: Area;
}

/** What a figure of a district counts: a group's options, or a single choice. */
export interface Cell {
	figure: string;
	options: string[];
}

/** How many answered, where that is hidden itself. */
export const ANSWERS: Cell = { figure: 'answers', options: [] };

export function cellsOf(question: ClosedQuestion): Cell[] {
	if (question.type === 'multiple')
		return question.options.map(({ id }) => ({ figure: id, options: [id] }));
	return question.groups.map((group) => ({
		figure: `group:${group.id}`,
		options: question.options.filter((of) => of.group === group.id).map(({ id }) => id),
	}));
}

export const countIn = ({ counts }: Area, { options }: Cell) => countOf(counts, ...options);

/** What it takes for a count to be that much. */
export const toCount = ({ place, area }: Placed, cell: Cell, count: number): Shift => ({
	place,
	options: cell.options,
	by: count - countIn(area, cell),
});
