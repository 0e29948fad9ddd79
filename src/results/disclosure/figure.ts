import { isFew } from './protect.ts';

/** Why a figure is not shown: too few answers to the whole question, or some count that is few. */
export type Reason = 'few-answers' | 'few';

/** What a share of a question is about, and counted among. */
export interface Subject {
	question: string;
	/** An option's id, `group:` and one or more groups' ids, or `headline`. */
	option: string;
	/** Those with an opinion, or all who answered the question. */
	base: 'opinion' | 'answered';
}

/** One share of an area, before it is rounded, or why there is none. */
export type Figure = Subject & ({ shown: Share } | { withheld: Reason });

export interface Share {
	/** 0 to 1. */
	share: number;
	/** Answers that it is a share of. */
	n: number;
	homes: number;
	/** How many answers each area has that it is weighted from: one for a district. */
	strata: { n: number; homes: number }[];
}

/** A share of answers that are counted, not weighted. */
export const shareOf = (count: number, n: number, homes: number): Share => ({
	share: count / n,
	n,
	homes,
	strata: [{ n, homes }],
});

/** Figures that are shown all, or none of them where a count is few. */
export function allOrNone(
	subjects: Subject[],
	counts: number[],
	n: number,
	homes: number,
): Figure[] {
	const isShown = counts.every((count) => !isFew(count, n));
	return subjects.map((subject, index) =>
		isShown
			? { ...subject, shown: shareOf(counts[index] ?? 0, n, homes) }
			: { ...subject, withheld: 'few' },
	);
}

export const withhold = (subjects: Subject[], withheld: Reason): Figure[] =>
	subjects.map((subject) => ({ ...subject, withheld }));
