import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { countOf } from '../area.ts';
import { areaOf, type ClosedQuestion, type CountedRound } from '../counted-round.ts';
import { mostBallots } from '../no-opinion.ts';
import { isPickable } from './picked.ts';
import { placedFigures, type PlacedFigure } from '../placed-figures.ts';

/** A district in a round. */
export type Place = readonly [round: number, district: number];

/** So many more of a district's people, or fewer, gave any of the options. */
export interface Shift {
	place: Place;
	options: string[];
	by: number;
}

/**
 * The world in which they did; `undefined` where there are not so many. Who is more in one place
 * has the very answers of those who are fewer in another, as far as they go.
 */
export function movedIn(
	question: ClosedQuestion,
	rounds: CountedRound[],
	shifts: Shift[],
): CountedRound[] | undefined {
	const world = rounds.map((round) => ({ ...round, districts: [...round.districts] }));
	const free: { option: string; people: number }[] = [];
	for (const { place, options, by } of shifts.toSorted((a, b) => a.by - b.by)) {
		const [round, district] = place;
		const of = world[round]?.districts[district];
		if (of === undefined) return undefined;
		const counts = new Map(of.tallies.get(question.id));
		const add = (option: string, people: number) => {
			counts.set(option, countOf(counts, option) + people);
			// Of a single choice, each answer is a person.
			if (question.type === 'single') counts.set('', countOf(counts, '') + people);
		};
		let left = Math.abs(by);
		if (by < 0) {
			for (const option of options) {
				const people = Math.min(left, countOf(counts, option));
				add(option, -people);
				free.push({ option, people });
				left -= people;
			}
			if (left > 0) return undefined;
		}
		for (const one of free.filter(({ option }) => by > 0 && options.includes(option))) {
			const people = Math.min(left, one.people);
			add(one.option, people);
			one.people -= people;
			left -= people;
		}
		if (left > 0) add(options[0] ?? '', left);
		const tallies = new Map([[question.id, counts]]);
		world[round]?.districts.splice(district, 1, { ...of, tallies });
	}
	return world;
}

/**
 * All that is published of a question, for comparing, before it is rounded: that protects nothing.
 * Intervals follow from it.
 */
export function publishedKey(
	survey: Pick<Questionnaire, 'headline'>,
	question: ClosedQuestion,
	rounds: CountedRound[],
): string {
	const { figures, excluded } = placedFigures(survey, question, rounds);
	const said = ({ years, area, figure }: PlacedFigure) => {
		if ('withheld' in figure) return figure.withheld;
		const { share, n } = figure.shown;
		return [years.length, area, figure.option, share.toFixed(9), n].join(' ');
	};
	const company = figures.find(({ figure }) => 'shown' in figure)?.figure;
	const strata = company !== undefined && 'shown' in company ? company.shown.strata : [];
	return [...figures.map(said), ...excluded, ...strata.map(({ n }) => n)].join();
}

/** Whether so many homes can have answered so, in each place that has changed. */
export const isPossible = (
	question: ClosedQuestion,
	world: CountedRound[],
	shifts: Shift[],
): boolean =>
	shifts.every(({ place: [round, district] }) => {
		const of = world[round]?.districts[district];
		if (of === undefined) return false;
		const area = areaOf(of, question);
		if (area.answered > Math.min(area.homes, mostBallots(of.ballots))) return false;
		return question.type === 'single' || isPickable(question, area);
	});
