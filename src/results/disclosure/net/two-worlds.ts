import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { type Area, countOf } from '../area.ts';
import { areaOf, type ClosedQuestion, type CountedRound } from '../counted-round.ts';
import { LEAST_SPAN } from '../few.ts';
import { type PlacedFigure, placedFigures } from '../placed-figures.ts';
import { ANSWERS, type Cell, cellsOf } from './cells.ts';
import { proposals } from './proposals.ts';
import { isPossible, movedIn, publishedKey } from './worlds.ts';

/** A count that nobody may know. */
export interface ProtectedCount {
	district: string;
	/** A figure, or `answers` where they are too few themselves. */
	what: string;
	/** Worlds that publish the very same. */
	worlds: CountedRound[][];
	/** Whether they are far enough apart. */
	isFree: boolean;
}

/**
 * The net below the rules: for each hidden count of a district in the newest round, worlds are
 * proposed in which it is another, and each is run through the rules. Two that publish the very
 * same have to be {@link LEAST_SPAN} apart, or as far as a district has letters. What it finds is
 * there; where it finds none, nobody has shown that the count is safe.
 *
 * What is found for one count is so for every other: a count that the net missed would tell, since
 * in a world beside this one it might find it.
 */
export function protectedCounts(
	survey: Pick<Questionnaire, 'headline'>,
	question: ClosedQuestion,
	rounds: CountedRound[],
): ProtectedCount[] {
	const newest = rounds.length - 1;
	const placed = placedFigures(survey, question, rounds);
	const keysFrom = (first: number, of: CountedRound[]) =>
		of
			.slice(first)
			.map((_, index) => publishedKey(survey, question, of.slice(0, first + index + 1)));
	const truth = keysFrom(0, rounds);
	const counts = (rounds[newest]?.districts ?? []).flatMap((district, index) => {
		const own = placed.figures.filter((of) => of.area === district.id && of.years.length === 1);
		return hiddenIn(question, own).map((cell) => {
			const valueIn = (world: CountedRound[]) => {
				const of = world[newest]?.districts[index];
				return of === undefined ? 0 : valueOf(areaOf(of, question), cell);
			};
			const span = Math.min(LEAST_SPAN, district.homes);
			let [low, high] = [valueIn(rounds), valueIn(rounds)];
			const worlds: CountedRound[][] = [];
			for (const shifts of proposals({ survey, question, rounds, placed }, index, cell)) {
				if (high - low >= span) break;
				const world = movedIn(question, rounds, shifts);
				if (world === undefined || !isPossible(question, world, shifts)) continue;
				const value = valueIn(world);
				if (low <= value && value <= high) continue;
				const first = Math.min(...shifts.map((of) => of.place[0]));
				if (keysFrom(first, world).some((key, at) => key !== truth[first + at])) continue;
				worlds.push(world);
				[low, high] = [Math.min(low, value), Math.max(high, value)];
			}
			return { district: district.id, what: cell.figure, worlds, valueIn, span };
		});
	});
	const all = [rounds, ...counts.flatMap(({ worlds }) => worlds)];
	return counts.map(({ valueIn, span, ...count }) => {
		const values = all.map(valueIn);
		return { ...count, isFree: Math.max(...values) - Math.min(...values) >= span };
	});
}

function hiddenIn(question: ClosedQuestion, own: PlacedFigure[]): Cell[] {
	const hidden = own.flatMap(({ figure }) => ('withheld' in figure ? [figure] : []));
	const isFew = hidden.some(({ withheld }) => withheld === 'few-answers');
	return [
		...cellsOf(question).filter((of) => hidden.some(({ option }) => option === of.figure)),
		...(isFew ? [ANSWERS] : []),
	];
}

const valueOf = ({ base, counts }: Area, cell: Cell) =>
	cell === ANSWERS ? base : countOf(counts, ...cell.options);
