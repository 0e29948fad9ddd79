import { describe, expect, test } from 'vitest';
import { keyOf, protectScale, type Scale } from './protect.ts';

const scaleOf = (groups: number): Scale => ({
	groups: ['a', 'b', 'c'].slice(0, groups),
	primary: 'a',
});
const countsOf = (counts: readonly number[]) =>
	new Map(counts.map((count, index) => ['abc'[index] ?? '', count]));
const shownOf = (counts: readonly number[]) =>
	keyOf(protectScale(scaleOf(counts.length), countsOf(counts)));

test.each([
	['every group is many', [30, 10, 8], 'a | b | c'],
	['a group is few', [30, 10, 4], 'a | b+c'],
	['a group is empty', [30, 10, 0], 'a | b+c'],
	['the primary group is few', [4, 20, 20], 'a+b | c'],
	['all but few are in the primary group', [40, 2, 2], 'a+b+c'],
	['the primary group is few, and the last', [4, 30, 2], 'a+b+c'],
	['one of two groups is few', [30, 3], 'a+b'],
])('a scale where %s', (_, counts, shown) => {
	expect(shownOf(counts)).toBe(shown);
});

/** Every way that `base` persons can choose among so many. */
function* worlds(groups: number, base: number): Generator<number[]> {
	if (groups === 1) yield [base];
	else
		for (let first = 0; first <= base; first += 1)
			for (const rest of worlds(groups - 1, base - first)) yield [first, ...rest];
}

/** What is published: answers to the nearest 5, and whole percent. */
function published(counts: readonly number[], base: number, finest = 0): string {
	const of = countsOf(counts);
	const parts = protectScale(scaleOf(counts.length), of, finest).map((part) => {
		const count = part.reduce((sum, id) => sum + (of.get(id) ?? 0), 0);
		return `${part.join('+')} ${String(Math.round((100 * count) / base))}`;
	});
	return [5 * Math.round(base / 5), ...parts].join();
}

describe('who knows the rules and all that is published', () => {
	// Each world has all others that are published alike as alternatives: the strongest attack.
	test.each([
		[3, 70],
		[2, 300],
	])('learns of %i groups no withheld count within less than 5 values', (groups, most) => {
		const alike = new Map<string, { low: number[]; high: number[]; shown: string }>();
		for (let base = 20; base <= most; base += 1)
			for (const world of worlds(groups, base)) {
				const key = published(world, base);
				const seen = alike.get(key) ?? { low: world, high: world, shown: shownOf(world) };
				alike.set(key, {
					...seen,
					low: seen.low.map((low, index) => Math.min(low, world[index] ?? low)),
					high: seen.high.map((high, index) => Math.max(high, world[index] ?? high)),
				});
			}
		const revealed = [...alike].filter(([key, { low, high, shown }]) => {
			// The last bases have no neighbours above them in this list.
			if (Number(key.split(',')[0]) >= 5 * Math.round(most / 5)) return false;
			const isHidden = (group: number) => !shown.split(' | ').includes('abc'[group] ?? '');
			return low.some((of, group) => isHidden(group) && (high[group] ?? 0) - of < 4);
		});
		expect(revealed.slice(0, 12)).toEqual([]);
	});
});

describe('who knows the rules and sees less', () => {
	test.each([
		['one merged part', 1],
		['nothing', 3],
	])('never learns more: %s', (_, finest) => {
		const all = Array.from({ length: 21 }, (_, more) => 20 + more).flatMap((base) =>
			[...worlds(3, base)].map((world) => ({
				world,
				fine: published(world, base),
				coarse: published(world, base, finest),
			})),
		);
		const fine = spans(all.map(({ world, fine }) => [fine, world]));
		const coarse = spans(all.map(({ world, coarse }) => [coarse, world]));
		// What is shown in both may be known better: 38 and 63 percent tell how they were rounded.
		const narrower = all.filter((of) =>
			withheldIn(of.world).some(
				(group) => (coarse.get(of.coarse)?.[group] ?? 0) < (fine.get(of.fine)?.[group] ?? 0),
			),
		);
		expect(narrower).toEqual([]);
	});
});

const withheldIn = (world: readonly number[]): number[] =>
	[0, 1, 2].filter(
		(group) =>
			!shownOf(world)
				.split(' | ')
				.includes('abc'[group] ?? ''),
	);

/** How far apart each count of the worlds is that are published alike. */
function spans(all: [key: string, world: number[]][]): Map<string, number[]> {
	const limits = new Map<string, { low: number[]; high: number[] }>();
	for (const [key, world] of all) {
		const { low, high } = limits.get(key) ?? { low: world, high: world };
		limits.set(key, {
			low: low.map((of, index) => Math.min(of, world[index] ?? of)),
			high: high.map((of, index) => Math.max(of, world[index] ?? of)),
		});
	}
	return new Map(
		[...limits].map(([key, { low, high }]) => [
			key,
			high.map((of, index) => of - (low[index] ?? of)),
		]),
	);
}
