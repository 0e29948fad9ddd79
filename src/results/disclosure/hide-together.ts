import { haveAlternatives, type Withheld } from './alternatives.ts';

/** An area's counts that the company's sums are made of. */
export interface Hideable extends Withheld {
	isHidden: boolean;
	/** Whether it may be withheld for the others' sake: it is shown by itself. */
	isDistrict: boolean;
}

/**
 * Which areas are withheld, so that their sums, which the company's figures give, tell none of
 * them: as few more as it takes, in the order given, which says nothing about their answers.
 * `undefined` where even all of them are not enough.
 */
export function hideTogether(areas: Hideable[]): boolean[] | undefined {
	const hidden = areas.map(({ isHidden }) => isHidden);
	for (;;) {
		const withheld = areas.filter((_, index) => hidden[index]);
		if (haveAlternatives(withheld, { areas: false, columns: true })) return hidden;
		const next = areas.findIndex((area, index) => area.isDistrict && hidden[index] !== true);
		if (next === -1) return undefined;
		hidden[next] = true;
	}
}

/** The same areas with those that are withheld as one, which is all that their sum says. */
export function poolHidden<Area>(
	areas: Area[],
	hidden: boolean[],
	pool: (areas: Area[]) => Area,
): Area[] {
	const together = areas.filter((_, index) => hidden[index]);
	const shown = areas.filter((_, index) => hidden[index] !== true);
	return together.length === 0 ? shown : [...shown, pool(together)];
}
