import { expect, test } from 'vitest';
import type { Area } from './area.ts';
import { hiddenBeside, mayTell } from './secondary-suppression.ts';

const anArea = (id: string, homes: number, answered: number): Area => ({
	...{ id, homes, answered, base: answered },
	counts: new Map(),
});
const FEW = anArea('few', 100, 60);
const beside = (areas: Area[], few = FEW) => {
	const isHidden = (area: Area) => area === few;
	return hiddenBeside({ areas: [few, ...areas], isHidden, partOf: ({ base }) => base });
};

test.each([
	['13 answers leave no room', [anArea('b', 50, 13)], undefined],
	['14 answers do', [anArea('b', 50, 14)], 14],
	['fewest letters come first', [anArea('b', 50, 50), anArea('c', 40, 40)], 40],
	['30 answers come before fewer letters', [anArea('b', 50, 30), anArea('c', 40, 29)], 30],
	['below 30, fewest letters come first', [anArea('b', 50, 29), anArea('c', 40, 20)], 20],
])('beside a district that is hidden, %s', (_, areas, one) => {
	expect(beside(areas).one).toBe(one);
});

test('of as many letters the first by its id is hidden, in whatever order they come', () => {
	const [b, c] = [anArea('b', 50, 40), anArea('c', 50, 40)];
	for (const areas of [
		[b, c],
		[c, b],
	])
		expect(beside(areas).areas).toEqual(new Set([FEW, b]));
});

test('where nothing is few nothing is hidden', () => {
	const hidden = hiddenBeside({ areas: [FEW], isHidden: () => false, partOf: () => 60 });
	expect(hidden).toEqual({ areas: new Set(), one: undefined, mosts: [] });
	expect(mayTell(hidden, () => 0)).toBe(true);
});

test.each([
	[9, 9],
	[10, 4],
])('of %i answers a hidden count is %i at most', (answers, most) => {
	expect(beside([], anArea('a', 100, answers)).mosts).toEqual([most]);
});

test.each([
	{ others: 1, least: 10, most: 15 },
	{ others: 2, least: 10, most: 19 },
])('beside $others hidden ones and 20 answers the sum $least to $most is told', (row) => {
	const areas = Array.from({ length: row.others + 1 }, (_, index) => anArea(String(index), 50, 20));
	const hidden = { areas: new Set(areas), one: 20, mosts: areas.slice(1).map(() => 4) };
	const tells = (sum: number) => mayTell(hidden, (area) => (area === areas[0] ? sum : 0));
	expect([row.least - 1, row.least, row.most, row.most + 1].map(tells)).toEqual([
		false,
		true,
		true,
		false,
	]);
	expect(mayTell({ ...hidden, one: undefined }, () => 5)).toBe(false);
});
