import { describe, expect, test } from 'vitest';
import { type Count, type Part, protectChoices, protectScale, protectSeveral } from './protect.ts';

const countsOf = (counts: number[]): Count[] =>
	counts.map((count, index) => ({ id: 'abcdefgh'[index] ?? '', count }));
const shownIn = (parts: Part[]) =>
	parts.map(({ ids, count }) => `${ids.join('+')} ${String(count)}`);

test.each([
	['every group is many', [30, 10, 8], ['a 30', 'b 10', 'c 8']],
	['a group is few', [30, 10, 4], ['a 30', 'b+c 14']],
	['a group is empty', [30, 10, 0], ['a 30', 'b+c 10']],
	['the kept group is few', [4, 20, 20], []],
	['all but few are in the kept group', [40, 2, 2], []],
])('a scale where %s', (_, counts, shown) => {
	expect(shownIn(protectScale(countsOf(counts), 'a'))).toEqual(shown);
});

test.each([
	['all are many', [20, 10, 8], ['a 20', 'b 10', 'c 8']],
	['one is few, and one more than half', [30, 10, 8, 2], ['a 30']],
	['one is few, and none more than half', [20, 10, 8, 2], []],
	['almost all are one', [30, 2, 1, 0], []],
])('choices where %s', (_, counts, shown) => {
	expect(shownIn(protectChoices(countsOf(counts)))).toEqual(shown);
});

test('of several choices each is shown by itself', () => {
	expect(shownIn(protectSeveral(countsOf([26, 25, 5, 4, 0]), 30))).toEqual(['b 25', 'c 5']);
});

/** Every way that `base` persons can choose among so many. */
function* worlds(options: number, base: number): Generator<number[]> {
	if (options === 1) yield [base];
	else
		for (let first = 0; first <= base; first += 1)
			for (const rest of worlds(options - 1, base - first)) yield [first, ...rest];
}

/** What is published: answers to the nearest 5, and whole percent. */
const published = (parts: Part[], base: number) =>
	[
		5 * Math.round(base / 5),
		...parts.map(
			({ ids, count }) => `${ids.join('+')} ${String(Math.round((100 * count) / base))}`,
		),
	].join();

describe('who knows the rules and all that is published', () => {
	// Each world has all others that are published alike as alternatives: the strongest attack.
	test.each([
		['a scale of three groups', 3, 70, (counts: Count[]) => protectScale(counts, 'a')],
		['a scale of two groups', 2, 300, (counts: Count[]) => protectScale(counts, 'a')],
		['three choices', 3, 70, protectChoices],
		['four choices', 4, 36, protectChoices],
		['five choices', 5, 26, protectChoices],
	])('learns of %s no withheld count within less than 5 values', (_, options, most, protect) => {
		const alike = new Map<string, { low: number[]; high: number[]; hidden: boolean[] }>();
		for (let base = 20; base <= most; base += 1)
			for (const world of worlds(options, base)) {
				const counts = countsOf(world);
				const parts = protect(counts);
				const shown = new Set(
					parts.filter(({ ids }) => ids.length === 1).flatMap(({ ids }) => ids),
				);
				const key = published(parts, base);
				const seen = alike.get(key) ?? {
					low: world,
					high: world,
					hidden: counts.map(({ id }) => !shown.has(id)),
				};
				alike.set(key, {
					...seen,
					low: seen.low.map((low, index) => Math.min(low, world[index] ?? low)),
					high: seen.high.map((high, index) => Math.max(high, world[index] ?? high)),
				});
			}
		const revealed = [...alike].filter(([, { low, high, hidden }]) =>
			hidden.some((isHidden, index) => isHidden && (high[index] ?? 0) - (low[index] ?? 0) < 4),
		);
		// The last bases have no neighbours above them in this list.
		const whole = revealed.filter(([key]) => Number(key.split(',')[0]) < 5 * Math.round(most / 5));
		expect(
			whole
				.slice(0, 12)
				.map(
					([key, { low, high, hidden }]) =>
						`${key}: ${String(low)} to ${String(high)} ${String(hidden)}`,
				),
		).toEqual([]);
	});
});
