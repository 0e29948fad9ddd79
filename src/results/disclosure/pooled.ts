import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { addCounts, type Area, anArea, sum } from './area.ts';
import { areaOf, type ClosedQuestion, type CountedRound } from './counted-round.ts';
import type { Figure } from './figure.ts';
import { areaFigures, scaleOf } from './scale.ts';
import { areaChoices } from './multiple-choice.ts';
import { windowsOf } from './windows.ts';

/** A district's years taken together. */
export interface Pooled {
	years: string[];
	figures: Figure[];
}

/**
 * What a district shows of years together in the newest of `rounds`, all of which asked the
 * question in the same words; `undefined` where it has enough answers this year, or never has.
 */
export function pooledFigures(
	survey: Pick<Questionnaire, 'headline'>,
	question: ClosedQuestion,
	district: string,
	rounds: CountedRound[],
): Pooled | undefined {
	const held = rounds.flatMap((round) => {
		const of = round.districts.find(({ id }) => id === district);
		return of === undefined ? [] : [{ year: round.survey, area: areaOf(of, question) }];
	});
	const window = windowsOf(
		held.map(({ year, area }) => ({ year, answered: area.base, homes: area.homes })),
	).at(-1);
	const years = window?.map(({ year }) => year) ?? [];
	if (years.length < 2 || years.at(-1) !== rounds.at(-1)?.survey) return undefined;
	const areas = held.flatMap(({ year, area }) => (years.includes(year) ? [area] : []));
	const all = together(question, district, areas);
	if (question.type === 'multiple') return { years, figures: areaChoices(question, all) };
	const scale = scaleOf(question, survey);
	return scale && { years, figures: areaFigures(scale, all) };
}

const together = (question: ClosedQuestion, id: string, areas: Area[]): Area =>
	anArea(question, {
		id,
		homes: sum(areas.map(({ homes }) => homes)),
		counts: addCounts(areas.map(({ counts }) => counts)),
	});
