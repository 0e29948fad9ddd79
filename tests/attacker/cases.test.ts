import { expect, test } from 'vitest';
import { attack } from './attack.ts';
import { aDistrict, aSurvey, publish, SATISFIED } from './counted-builder.ts';
import type { Question } from './counts.ts';

const MOST_WORLDS = 60_000;

const FIRST: Question = {
	id: 'first',
	type: 'multiple',
	maxChoices: 2,
	options: [...['locks', 'light', 'yard'].map((id) => ({ id })), { id: 'none', exclusive: true }],
};
const THREE: Question = {
	id: 'problems',
	type: 'multiple',
	options: [
		...['litter', 'threats', 'yard'].map((id) => ({ id })),
		...['none', 'dont-know'].map((id) => ({ id, exclusive: true })),
	],
};
const WITHOUT_OPINION: Question = {
	id: 'satisfied',
	type: 'single',
	options: [
		...['good', 'neither', 'bad'].map((id) => ({ id, group: id })),
		{ id: 'dont-know', noOpinion: true },
	],
};

const ofThree = (a: number[], b: number[], c: number[]) =>
	publish([
		aSurvey(
			[
				aDistrict('a', 80, FIRST, a, 36),
				aDistrict('b', 80, FIRST, b, 33),
				aDistrict('c', 80, FIRST, c, 31),
			],
			FIRST,
		),
	]);

test.each([
	['one of them said "none"', [11, 0, 24, 12], [15, 0, 28, 1], [9, 0, 23, 7]],
	['five of them said "none"', [11, 0, 24, 8], [15, 0, 28, 5], [9, 0, 23, 7]],
	['four of them want light', [11, 0, 24, 9], [15, 4, 28, 4], [9, 0, 23, 7]],
])('of 33 who may choose two, the same is published where %s', async (_, a, b, c) => {
	const truth = await ofThree([11, 0, 24, 9], [15, 0, 28, 4], [9, 0, 23, 7]);
	expect(await ofThree(a, b, c)).toEqual(truth);
});

test.each([
	{
		what: 'few in a scale with "don’t know"',
		question: WITHOUT_OPINION,
		districts: [
			aDistrict('a', 60, WITHOUT_OPINION, [20, 9, 3, 2]),
			aDistrict('b', 60, WITHOUT_OPINION, [14, 12, 9, 3]),
		],
	},
	{
		what: 'a district where nobody answered',
		question: SATISFIED,
		districts: [
			aDistrict('a', 150, SATISFIED, [40, 20]),
			aDistrict('b', 40, SATISFIED, [14, 9]),
			aDistrict('c', 35, SATISFIED, [12, 10]),
			aDistrict('d', 120, SATISFIED, [0, 0]),
		],
	},
	{
		what: 'districts of few letters',
		question: SATISFIED,
		districts: [
			aDistrict('a', 150, SATISFIED, [40, 20]),
			aDistrict('b', 11, SATISFIED, [6, 5]),
			aDistrict('c', 11, SATISFIED, [7, 3]),
		],
	},
])('nobody can tell $what', async ({ question, districts }) => {
	const found = await attack([aSurvey(districts, question)], question, publish, MOST_WORLDS);
	expect(found.protected).toBeGreaterThan(0);
	expect(found.leaks).toEqual([]);
});

test('nobody can tell how many answered in one of two years that are shown together', async () => {
	const years = [
		aSurvey([aDistrict('a', 52, SATISFIED, [9, 5])], SATISFIED, '2026'),
		aSurvey([aDistrict('a', 13, SATISFIED, [12, 1])], SATISFIED, '2027'),
	];
	const { rows } = await publish(years);
	expect(rows.some(({ share }) => share === 78)).toBe(true);
	const { leaks } = await attack(years, SATISFIED, publish, MOST_WORLDS);
	expect(leaks).toEqual([]);
});

const THREE_GROUPS: Question = {
	...SATISFIED,
	options: ['good', 'neither', 'bad'].map((id) => ({ id, group: id })),
};
const UNSURE: Question = {
	...SATISFIED,
	options: [...SATISFIED.options, { id: 'dont-know', noOpinion: true }],
};

test.each([
	{
		what: 'that no group is few any more',
		question: THREE_GROUPS,
		before: [aDistrict('a', 28, THREE_GROUPS, [15, 4, 5])],
		after: [aDistrict('a', 28, THREE_GROUPS, [15, 5, 5])],
	},
	{
		what: 'that hardly any home is left for "don’t know"',
		question: UNSURE,
		before: [aDistrict('a', 26, UNSURE, [7, 15, 0], 25)],
		after: [aDistrict('a', 26, UNSURE, [7, 16, 0], 26)],
	},
])('a correction does not tell $what', async ({ question, before, after }) => {
	const survey = aSurvey(before, question);
	const editions = [{ reason: 'Ett svar till', districts: after }];
	const found = await attack([{ ...survey, editions }], question, publish, MOST_WORLDS);
	expect(found.protected).toBeGreaterThan(0);
	expect(found.leaks).toEqual([]);
});

test('a hidden count without another world takes the whole question with it', async () => {
	// At least 25 of those who had a choice picked the yard, and at most 26: "none" is told.
	const { rows } = await publish([
		aSurvey(
			[
				aDistrict('a', 65, THREE, [18, 15, 25, 4, 0], 29),
				aDistrict('b', 37, THREE, [18, 22, 17, 5, 6], 34),
			],
			THREE,
		),
	]);
	const ofQuestion = rows.filter(({ question }) => question === THREE.id);
	expect(ofQuestion.filter(({ share }) => share !== undefined)).toEqual([]);
});
