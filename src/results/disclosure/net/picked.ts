import { type Area, countOf, sum } from '../area.ts';
import type { MultipleQuestion } from '../multiple-choice.ts';
import { type Cell, countIn, type Placed } from './cells.ts';
import type { Shift } from './worlds.ts';

/** Answers that go with no other. */
export const excludingIn = ({ options }: MultipleQuestion) =>
	options.filter(({ exclusive }) => exclusive === true).map(({ id }) => id);

/** Who of an area has picked some choices, and how many they have picked together. */
function pickedIn(question: MultipleQuestion, { base, counts }: Area) {
	const excluding = excludingIn(question);
	const choices = question.options.map(({ id }) => id).filter((id) => !excluding.includes(id));
	return {
		choices,
		people: base - countOf(counts, ...excluding),
		picked: countOf(counts, ...choices),
		each: question.maxChoices ?? choices.length,
	};
}

/** Whether so many people can have picked so: each of them one choice at least, and none twice. */
export function isPickable(question: MultipleQuestion, area: Area): boolean {
	const { choices, people, picked, each } = pickedIn(question, area);
	return (
		choices.every((id) => countOf(area.counts, id) <= people) &&
		people <= picked &&
		picked <= people * each
	);
}

/** How many fewer, and how many more, of the same people can have picked a choice. */
export function roomIn(question: MultipleQuestion, area: Area, cell: Cell) {
	const { people, picked, each } = pickedIn(question, area);
	const count = countIn(area, cell);
	return {
		fewer: Math.min(count, picked - people),
		more: Math.min(people - count, people * each - picked),
	};
}

/** How many more people there must be, or fewer, for a choice to be picked so often. */
function missing(question: MultipleQuestion, area: Area, cell: Cell, count: number): number {
	const { people, picked, each } = pickedIn(question, area);
	const all = picked + count - countIn(area, cell);
	return Math.max(Math.max(count, Math.ceil(all / each)) - people, Math.min(0, all - people));
}

/** So many fewer, or more, who exclude all choices. */
export const fitting = (
	question: MultipleQuestion,
	{ place, area }: Placed,
	cell: Cell,
	count: number,
): Shift => ({ place, options: excludingIn(question), by: -missing(question, area, cell, count) });

/**
 * The same in several districts, and in one of the others as many more, or fewer, so that the
 * company has as many of them: the ways to do so.
 */
export function exchanges(
	question: MultipleQuestion,
	counts: ReadonlyMap<Placed, number>,
	cell: Cell,
	others: Placed[],
): Shift[][] {
	const own = [...counts].map(([of, count]) => fitting(question, of, cell, count));
	const by = -sum(own.map((shift) => shift.by));
	if (by === 0) return [own];
	const options = excludingIn(question);
	return others
		.filter((of) => !counts.has(of))
		.map(({ place }) => [...own, { place, options, by }]);
}
