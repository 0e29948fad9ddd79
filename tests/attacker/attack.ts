import type { Counts, Publish, Question, Survey } from './counts.ts';
import { placesOf, worldOf } from './places.ts';
import { protectedCounts } from './protected-counts.ts';
import { published } from './published.ts';
import { rowSums, type World } from './row-sums.ts';
import { toldSums } from './told-sums.ts';
import { answersOf, knownOf } from './worlds.ts';

/** Within fewer values a count is known. */
const SPAN = 4;

/** A count that nobody may know, and what the files leave of it. */
export interface Leak {
	round: string;
	area: string;
	what: string;
	values: number[];
}

/** `leaks` is `undefined` where there are more worlds than may be tried. */
export interface Found {
	worlds: number;
	alike: number;
	protected: number;
	leaks: Leak[] | undefined;
}

/**
 * All files of a series of surveys are public. Whoever knows the rules tries every world that
 * fits what is known, and keeps those that give the very same files: a count that nobody may know
 * has to span {@link SPAN} among them.
 */
export async function attack(
	surveys: Survey[],
	question: Question,
	publish: Publish,
	most: number,
): Promise<Found> {
	const rounds = surveys.map((survey) => [
		survey.districts,
		...(survey.editions ?? []).map(({ districts }) => districts),
	]);
	const stages = rounds.flat();
	const filesOf = (world: World) => published(surveys, world, publish);
	const truth = await filesOf(stages);
	const original = JSON.stringify(truth);
	const places = placesOf(surveys, rounds, question);
	const choices = places.map(({ survey, round, stage, district, isFirst }) => {
		const first = rounds.slice(0, round).flat().length;
		// Of answers that were added later no edition before tells.
		const files = truth.slice(isFirst ? first : stage, first + (rounds[round]?.length ?? 0));
		const own = district.counts[question.id] ?? {};
		const all: Counts[] = [];
		for (const counts of answersOf(
			question,
			knownOf(survey, district.id, question, own, files, isFirst),
		)) {
			all.push(counts);
			if (all.length > most) break;
		}
		return all;
	});
	const sumOf = rowSums(
		surveys,
		question,
		truth,
		rounds.map(({ length }) => length),
	);
	const primary = surveys[0]?.headline.group ?? '';
	const sums = toldSums(truth, question, primary, sumOf, stages);
	const worlds: World[] = [];
	let tried = 0;
	const walk = (chosen: Counts[]): boolean => {
		const next = choices[chosen.length];
		if (next !== undefined) return next.every((counts) => walk([...chosen, counts]));
		tried += 1;
		const world = worldOf(places, chosen, stages, question);
		if (world !== undefined && sums.every((sum) => sum(world))) worlds.push(world);
		return worlds.length <= most && tried <= 200 * most;
	};
	if (choices.some(({ length }) => length > most) || !walk([]))
		return { worlds: worlds.length, alike: 0, protected: 0, leaks: undefined };
	const alike: World[] = [];
	for (const world of worlds)
		if (JSON.stringify(await filesOf(world)) === original) alike.push(world);
	const counted = protectedCounts(truth, question, primary, sumOf);
	const leaks = counted.flatMap(({ stage, area, what, count }) => {
		const values = [...new Set(alike.map((world) => count(world)))].sort((a, b) => a - b);
		const [low = 0, high = 0] = [values[0], values.at(-1)];
		return high - low < SPAN ? [{ round: String(stage), area, what, values }] : [];
	});
	return { worlds: worlds.length, alike: alike.length, protected: counted.length, leaks };
}
