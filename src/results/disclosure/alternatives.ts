import { LEAST_SPAN } from './area.ts';

/** The withheld counts of one area. */
export interface Withheld {
	counts: readonly number[];
	/** Whether the area would be published just alike with these counts instead. */
	isAlike: (counts: readonly number[]) => boolean;
}

/** What everybody knows of the withheld counts. */
export interface Known {
	/** The sum of each area's. */
	areas: boolean;
	/** The sum of all areas' first count, of their second … */
	columns: boolean;
}

/**
 * Whether every withheld count has alternatives that are published just alike, at least
 * {@link LEAST_SPAN} apart. It looks for them step by step: one answer more or fewer, and the
 * least change elsewhere that leaves everything that is known as it is. What it finds is there;
 * it may overlook some, so that it errs on the safe side.
 */
export const haveAlternatives = (areas: Withheld[], known: Known): boolean =>
	areas.every((area, index) =>
		area.counts.every((_, cell) => {
			const up = steps(areas, known, [index, cell], 1);
			return up + steps(areas, known, [index, cell], -1, LEAST_SPAN - up) >= LEAST_SPAN;
		}),
	);

type Cell = [area: number, cell: number];
type Adjustment = [area: number, cell: number, by: number];

/** How often the count can go in a direction, at most `most` times. */
function steps(areas: Withheld[], known: Known, at: Cell, by: number, most = LEAST_SPAN): number {
	let counts = areas.map((area) => [...area.counts]);
	for (let taken = 0; taken < most; taken += 1) {
		const next = changes(counts, known, at, by)
			.map((change) => apply(counts, change))
			.find((changed) =>
				changed.every(
					(of, index) =>
						of === counts[index] ||
						(of.every((count) => count >= 0) && areas[index]?.isAlike(of) === true),
				),
			);
		if (next === undefined) return taken;
		counts = next;
	}
	return most;
}

/** The least changes that hold the one at `at` and keep the sums that are known. */
function changes(counts: number[][], known: Known, [area, cell]: Cell, by: number): Adjustment[][] {
	const first: Adjustment[][] = [[[area, cell, by]]];
	const inArea = !known.areas
		? first
		: others(counts[area] ?? [], cell).map((other): Adjustment[] => [
				[area, cell, by],
				[area, other, -by],
			]);
	if (!known.columns) return inArea;
	return others(counts, area).flatMap((partner) =>
		inArea.map((change) => [
			...change,
			...change.map(([, at, by]): Adjustment => [partner, at, -by]),
		]),
	);
}

const others = (list: unknown[], but: number): number[] =>
	[...list.keys()].filter((index) => index !== but);

function apply(counts: number[][], changes: Adjustment[]): number[][] {
	const changed = [...counts];
	for (const [area, cell, by] of changes)
		changed[area] = (changed[area] ?? []).map((count, index) =>
			index === cell ? count + by : count,
		);
	return changed;
}
