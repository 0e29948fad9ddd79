import { weighted } from '../figures/interval.ts';
import { type Area, countOf, sum } from './area.ts';

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

/** A district's share of those who chose any of `options`. */
export const ownShare = ({ counts, base, homes }: Area, ...options: string[]): Share =>
	shareOf(countOf(counts, ...options), base, homes);

/** Areas whose counts nobody may know one by one: the company's figure takes their sum alone. */
interface Pool {
	areas: ReadonlySet<Area>;
	/** The part of an area's answers that is divided as in all of them. */
	part: (area: Area) => number;
}

/** The company's share, weighted by homes; of the areas in the pool only their sum matters. */
export function companyShare(areas: Area[], pool: Pool, ...options: string[]): Share | undefined {
	const pooled = areas.filter((area) => pool.areas.has(area));
	const share =
		sum(pooled.map(({ counts }) => countOf(counts, ...options))) / sum(pooled.map(pool.part));
	const estimate = weighted(
		areas.map((area) => ({
			base: area.base,
			count: pool.areas.has(area) ? pool.part(area) * share : countOf(area.counts, ...options),
			population: area.homes,
		})),
	);
	return (
		estimate && {
			share: estimate.share,
			n: sum(areas.map(({ base }) => base)),
			homes: estimate.population,
			strata: areas.map(({ base, homes }) => ({ n: base, homes })),
		}
	);
}

export const figure = (subject: Subject, shown: Share | undefined): Figure =>
	shown === undefined ? { ...subject, withheld: 'few' } : { ...subject, shown };
