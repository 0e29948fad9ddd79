import { sum } from './area.ts';

/** Groups whose shares are shown as one. */
export type Part = readonly string[];

/** The parts that a question's groups are shown in. All in one part: nothing is shown. */
export type Parts = readonly Part[];

/** Of as many or fewer, and of all but as many or fewer, no share is shown. Zero discloses too. */
export const MOST_FEW = 4;

export const isFew = (count: number, base: number): boolean =>
	count <= MOST_FEW || count >= base - MOST_FEW;

/** A question whose answers lie on a scale. */
export interface Scale {
	/** Ids of the groups, in order. */
	groups: readonly string[];
	/** The group that the question is about: merged and withheld last. */
	primary: string;
}

/**
 * The ways to show a scale, finest first: each group; the primary one and the others together; the
 * last and the others together, which says something where the primary one is few; nothing.
 */
export function partings({ groups, primary }: Scale): Parts[] {
	const but = (group: string) => groups.filter((id) => id !== group);
	const last = groups.findLast((id) => id !== primary);
	const fine = groups.map((id) => [id]);
	const coarse = [[[primary], but(primary)], last === undefined ? [] : [but(last), [last]]];
	return [fine, ...(groups.length > 2 ? coarse : []), [groups]];
}

/**
 * The finest parting in which no part is few.
 *
 * `finest`: start from this one, where finer ones would give something away elsewhere.
 */
export function protectScale(scale: Scale, counts: ReadonlyMap<string, number>, finest = 0): Parts {
	const base = sum(scale.groups.map((id) => counts.get(id) ?? 0));
	const isMany = (part: Part) => !isFew(sum(part.map((id) => counts.get(id) ?? 0)), base);
	const ways = partings(scale).slice(finest);
	return ways.find((parts) => parts.length > 1 && parts.every(isMany)) ?? [scale.groups];
}

export const keyOf = (parts: Parts): string => parts.map((part) => part.join('+')).join(' | ');
