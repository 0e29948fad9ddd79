import { describe, expect, test } from 'vitest';
import { testSize } from '../../../tests/test-size.ts';
import { randomFrom } from '../../lib/random-from.ts';
import { aSurvey } from '../../survey/rules/survey-builder.ts';
import type { CountedDistrict, CountedRound } from './counted-round.ts';
import { publication } from './publication.ts';
import { publicRow } from './public-row.ts';

const sv = (text: string) => ({ sv: text });
const groups = ['good', 'neither', 'bad'].map((id) => ({ id, label: sv(id) }));
const survey = aSurvey({
	headline: { question: 'satisfied', group: 'good' },
	sections: [
		{
			id: 'all',
			title: sv('Allt'),
			questions: [
				{
					id: 'satisfied',
					type: 'single',
					text: sv('Nöjd?'),
					groups,
					options: ['very-good', 'neither', 'bad'].map((id, index) => ({
						id,
						label: sv(id),
						group: groups[index]?.id ?? '',
					})),
				},
			],
		},
	],
});
const HEADLINE = 'headline';

const aRound = (districts: CountedDistrict[], id = '2026', wording = 'same'): CountedRound => ({
	survey: id,
	wording: new Map([['satisfied', wording]]),
	districts,
});

/** A district of which so many of those who answered are satisfied, neither, and dissatisfied. */
const aDistrict = (id: string, homes: number, [good, neither, bad]: number[]): CountedDistrict => ({
	id,
	homes,
	ballots: (good ?? 0) + (neither ?? 0) + (bad ?? 0),
	tallies: new Map([
		[
			'satisfied',
			new Map([
				['', (good ?? 0) + (neither ?? 0) + (bad ?? 0)],
				['very-good', good ?? 0],
				['neither', neither ?? 0],
				['bad', bad ?? 0],
			]),
		],
	]),
});

const headlinesOf = (rounds: CountedRound[]) =>
	publication(survey, rounds)
		.figures.map(publicRow)
		.filter(({ option }) => option === HEADLINE);

test('the company weighs districts by homes, not by how eagerly they answer', () => {
	const eager = aDistrict('a', 100, [80, 5, 5]);
	const silent = aDistrict('b', 300, [10, 10, 10]);
	const [company] = headlinesOf([aRound([eager, silent])]);
	const weighted = (100 * (80 / 90) + 300 * (10 / 30)) / 400;
	expect(company).toMatchObject({
		area: 'company',
		answered: 120,
		share: Math.round(100 * weighted),
	});
});

test('a district with too few answers is left out of the company, as is one where nobody answered', () => {
	const { figures, excluded } = publication(survey, [
		aRound([
			aDistrict('a', 100, [30, 10, 10]),
			aDistrict('b', 60, [5, 5, 5]),
			aDistrict('c', 120, [0, 0, 0]),
		]),
	]);
	const rows = figures.map(publicRow).filter(({ option }) => option === HEADLINE);
	expect(rows).toMatchObject([
		{ area: 'company', answered: 50, share: 60 },
		{ area: 'a', answered: 50, share: 60 },
		{ area: 'b', withheld: 'few-answers' },
		{ area: 'c', withheld: 'few-answers' },
	]);
	expect(excluded.get('satisfied')).toEqual(['b', 'c']);
});

test('which few answers are left out is said alike, whether any has an opinion or none', () => {
	const unsure = new Map([['satisfied', new Map([['', 7]])]]);
	const none = { ...aDistrict('a', 7, [0, 0, 0]), ballots: 7, tallies: unsure };
	for (const district of [none, aDistrict('a', 7, [3, 2, 2])])
		expect(publication(survey, [aRound([district])]).excluded.get('satisfied')).toEqual(['a']);
});

test('years are taken together only while the question has the same words', () => {
	const few = [aDistrict('a', 60, [5, 5, 5])];
	const yearsOf = (wording: string) =>
		headlinesOf([aRound(few, '2026', wording), aRound(few, '2027')]).map(({ years }) => years);
	expect(yearsOf('same')).toContain('2026+2027');
	expect(yearsOf('other')).not.toContain('2026+2027');
});

/** What a first edition said, and what a correction says of other districts. */
function editions(before: CountedDistrict[], after: CountedDistrict[]) {
	const first = publication(survey, [aRound(before)]);
	const rows = first.figures.map(publicRow);
	const second = publication(survey, [aRound(after)], { ...first, rows });
	const headlines = second.figures.map(publicRow).filter(({ option }) => option === HEADLINE);
	return { first, second, headlines };
}

describe('a correction', () => {
	const plain = aDistrict('a', 100, [30, 10, 10]);

	test('says the same whether a district that was left out has enough answers since or not', () => {
		const [before, enough] = [aDistrict('b', 60, [8, 6, 5]), aDistrict('b', 60, [9, 6, 5])];
		for (const others of [[], [plain]]) {
			const first = { ...before, ballots: 30 };
			const with20 = editions([...others, first], [...others, { ...enough, ballots: 30 }]).second;
			expect(with20).toEqual(editions([...others, first], [...others, first]).second);
			expect(with20.excluded.get('satisfied')).toEqual(['b']);
		}
	});

	test('in which a district that was shown has too few answers withholds the question', () => {
		const { headlines } = editions(
			[plain, aDistrict('b', 60, [8, 6, 6])],
			[plain, aDistrict('b', 60, [8, 6, 5])],
		);
		expect(headlines.map(({ withheld }) => withheld)).toEqual(['few', 'few', 'few']);
	});

	test('says the same whether a group is few still or not', () => {
		const before = [aDistrict('a', 60, [15, 4, 5])];
		const { second } = editions(before, [aDistrict('a', 60, [15, 5, 5])]);
		expect(second).toEqual(editions(before, [aDistrict('a', 60, [15, 4, 6])]).second);
	});

	test('of letters alone says all that was said before, with other weights', () => {
		const [a, b] = [plain, aDistrict('b', 200, [20, 20, 20])];
		const { first, second, headlines } = editions([a, b], [{ ...a, homes: 60 }, b]);
		expect(headlines.map(({ share }) => share)).toEqual([39, 60, 33]);
		expect(second.ballots).toEqual(first.ballots);
	});

	test('of answers shows no line in which somebody is hidden', () => {
		const hiding = aDistrict('b', 60, [20, 12, 3]);
		const { second, headlines } = editions(
			[plain, hiding, aDistrict('c', 90, [20, 20, 20])],
			[aDistrict('a', 100, [31, 10, 10]), hiding, aDistrict('c', 90, [20, 20, 20])],
		);
		expect(headlines.every(({ share }) => share !== undefined)).toBe(true);
		const fine = second.figures.filter(({ figure }) => figure.option === 'group:bad');
		expect(fine.map(publicRow).every(({ withheld }) => withheld === 'few')).toBe(true);
	});
});

test('how many answered is said of districts with at least 20, to the nearest 5', () => {
	const { ballots } = publication(survey, [
		aRound([aDistrict('a', 100, [30, 10, 13]), aDistrict('b', 60, [9, 5, 5])]),
	]);
	expect(ballots).toEqual(new Map([['a', 55]]));
});

describe('a scale', () => {
	const shownOf = (districts: CountedDistrict[], area: string) =>
		publication(survey, [aRound(districts)])
			.figures.map(publicRow)
			.filter((row) => row.area === area && row.share !== undefined)
			.map(({ option }) => option.replace('group:', ''));
	const others = [aDistrict('x', 90, [40, 20, 20]), aDistrict('y', 300, [60, 30, 30])];

	test.each([
		['whole', [30, 10, 8], ['headline', 'good', 'neither', 'bad']],
		[
			'its first group beside the others where one is few',
			[30, 10, 4],
			['headline', 'good', 'neither+bad'],
		],
		['nothing where the first group is few', [4, 20, 20], []],
		['nothing where all but few chose it', [40, 2, 2], []],
	])('shows of a district %s', (_, counts, shown) => {
		expect(shownOf([aDistrict('a', 200, counts), ...others], 'a')).toEqual(shown);
	});

	test('hides beside a district the one with the fewest letters, so that the company tells a sum', () => {
		const districts = [aDistrict('a', 200, [30, 12, 3]), ...others];
		expect(shownOf(districts, 'x')).toEqual(['headline', 'good', 'neither+bad']);
		expect(shownOf(districts, 'y')).toContain('bad');
		expect(shownOf(districts, 'company')).toContain('bad');
	});

	test('is not shown finer for the company where no sum is safe', () => {
		expect(shownOf([aDistrict('a', 200, [30, 12, 3])], 'company')).not.toContain('bad');
	});

	test.each([
		['too few answers where no district has more', [5, 5, 5], 'few-answers'],
		['few where a district has enough, of which nearly all are satisfied', [40, 0, 0], 'few'],
	])('has for the company, which shows nothing, the reason: %s', (_, counts, reason) => {
		const { figures } = publication(survey, [aRound([aDistrict('a', 200, counts)])]);
		const company = figures.map(publicRow).filter(({ area }) => area === 'company');
		expect(new Set(company.map(({ withheld }) => withheld))).toEqual(new Set([reason]));
	});

	// Where the second said nothing, the first would tell that at most 3 are dissatisfied in a.
	test('says the same where 2 or 4 are dissatisfied, and the sums are the same', () => {
		const rowsOf = ([neither = 0, bad = 0]: number[]) =>
			publication(survey, [
				aRound([
					aDistrict('a', 76, [23, neither, bad]),
					aDistrict('b', 45, [9, 10, 10]),
					aDistrict('c', 43, [19, 17 - neither, 11 - bad]),
				]),
			]).figures.map(publicRow);
		expect(rowsOf([4, 4])).toEqual(rowsOf([6, 2]));
	});

	test('a district that shows nothing is not in the company', () => {
		const { excluded } = publication(survey, [
			aRound([aDistrict('a', 200, [4, 20, 20]), ...others]),
		]);
		expect(excluded.get('satisfied')).toEqual(['a']);
	});
});

test('the truth lies in nine of ten intervals and more, of districts and of the company', () => {
	const inside = { company: 0, district: 0 };
	const all = { company: 0, district: 0 };
	for (let seed = 1; seed <= testSize(150, 1000); seed += 1) {
		const random = randomFrom(seed);
		const places = Array.from({ length: 8 }, (_, index) => {
			const homes = 100 + Math.floor(random() * 300);
			const satisfied = Math.round(homes * (0.35 + 0.4 * random()));
			const counts = drawn(homes, satisfied, Math.round(homes * (0.2 + 0.5 * random())), random);
			return { satisfied, district: aDistrict(`d${String(index)}`, homes, counts) };
		});
		const homes = places.reduce((sum, { district }) => sum + district.homes, 0);
		const satisfied = places.reduce((sum, of) => sum + of.satisfied, 0);
		for (const { area, low, high } of headlinesOf([
			aRound(places.map(({ district }) => district)),
		])) {
			if (low === undefined || high === undefined) continue;
			const place = places.find(({ district }) => district.id === area);
			const truth = 100 * (place ? place.satisfied / place.district.homes : satisfied / homes);
			const kind = area === 'company' ? 'company' : 'district';
			all[kind] += 1;
			if (low <= truth && truth <= high) inside[kind] += 1;
		}
	}
	expect(inside.company / all.company).toBeGreaterThan(0.9);
	expect(inside.district / all.district).toBeGreaterThan(0.93);
});

/** Answers of homes that are asked once each: satisfied ones, and the others in two halves. */
function drawn(homes: number, satisfied: number, answers: number, random: () => number): number[] {
	const counts = [0, 0, 0];
	let [left, good] = [homes, satisfied];
	for (let answer = 0; answer < answers; answer += 1) {
		const isGood = random() < good / left;
		const group = isGood ? 0 : 1 + (answer % 2);
		counts[group] = (counts[group] ?? 0) + 1;
		left -= 1;
		if (isGood) good -= 1;
	}
	return counts;
}
