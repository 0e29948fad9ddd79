import { type Area, sum } from './area.ts';
import { LEAST_SPAN, MOST_FEW } from './few.ts';

/** A line of districts with what is hidden in it, and the answers that each count is a part of. */
interface Line {
	areas: Area[];
	isHidden: (area: Area) => boolean;
	/** How many answers of an area the line divides: at least {@link SMALLEST} in one beside others. */
	partOf: (area: Area) => number;
}

export interface Hidden {
	areas: ReadonlySet<Area>;
	/** The answers that the line divides in the one beside; `undefined` where there is none. */
	one: number | undefined;
	/**
	 * Up to how many the count of each of the others may be: few, or any part of a small number,
	 * where few are left of as many as there are.
	 */
	mosts: number[];
}

/** Fewer than as many more than 5 at both ends would tell the count of the one beside. */
const SMALLEST = 2 * (MOST_FEW + 1) + LEAST_SPAN;
/** So many leave room beside many hidden ones, where there are such. */
const ROOMY = 30;

/**
 * Whom a line hides: those it must, and beside them the one with the fewest letters among the
 * others, which numbers choose that are shown. The company's figure then tells no more than
 * their sum.
 */
export function hiddenBeside({ areas, isHidden, partOf }: Line): Hidden {
	const own = areas.filter(isHidden);
	const isTight = (area: Area) => Number(partOf(area) < ROOMY);
	const one = areas
		.filter((area) => own.length > 0 && !isHidden(area) && partOf(area) >= SMALLEST)
		.sort((a, b) => isTight(a) - isTight(b) || a.homes - b.homes || (a.id < b.id ? -1 : 1))[0];
	return {
		areas: new Set(one === undefined ? own : [...own, one]),
		one: one && partOf(one),
		mosts: own.map((area) => (partOf(area) <= 2 * MOST_FEW + 1 ? partOf(area) : MOST_FEW)),
	};
}

/**
 * Whether the company may tell the sum of what is hidden. Each hidden count may then be 0 or 4,
 * with the others from 0 to their most and the rest in the one beside, from 5 to all but 5. Where
 * it may not, the sum 5 to 9 is what nobody is told: it leaves each of them 0 to 4, too.
 */
export function mayTell({ areas, one, mosts }: Hidden, countIn: (area: Area) => number): boolean {
	if (areas.size === 0) return true;
	if (one === undefined) return false;
	const total = sum([...areas].map(countIn));
	const least = 2 * (MOST_FEW + 1);
	const most = one - (MOST_FEW + 1) + sum(mosts) - Math.max(...mosts);
	return least <= total && total <= most;
}
