import { describe, expect, test } from 'vitest';
import { testSize } from '../../../tests/test-size.ts';
import { attackedSurvey, randomFrom } from './attack/simulate.ts';
import type { CountedDistrict, CountedRound } from './counted-round.ts';
import { publication } from './publication.ts';
import { publicRow } from './public-row.ts';

const survey = attackedSurvey();
const HEADLINE = 'headline';

const aRound = (districts: CountedDistrict[], id = '2026', wording = 'same'): CountedRound => ({
	survey: id,
	wording: new Map([['satisfied', wording]]),
	ballots: districts.length * 1000,
	districts,
});

/** A district of which so many of those who answered are satisfied, neither, and dissatisfied. */
const aDistrict = (id: string, homes: number, [good, neither, bad]: number[]): CountedDistrict => ({
	id,
	homes,
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

test('a single district with too few answers is left out of the company', () => {
	const { figures, excluded } = publication(survey, [
		aRound([aDistrict('a', 100, [30, 10, 10]), aDistrict('b', 60, [5, 5, 5])]),
	]);
	const rows = figures.map(publicRow).filter(({ option }) => option === HEADLINE);
	expect(rows).toMatchObject([
		{ area: 'company', answered: 50, share: 60 },
		{ area: 'a', answered: 50, share: 60 },
		{ area: 'b', withheld: 'few-answers' },
	]);
	expect(excluded.get('satisfied')).toEqual(['b']);
});

test('years are taken together only while the question has the same words', () => {
	const few = [aDistrict('a', 60, [5, 5, 5])];
	const yearsOf = (wording: string) =>
		headlinesOf([aRound(few, '2026', wording), aRound(few, '2027')]).map(({ years }) => years);
	expect(yearsOf('same')).toContain('2026+2027');
	expect(yearsOf('other')).not.toContain('2026+2027');
});

describe('a correction that may not stand beside the edition before', () => {
	const { figures, excluded, ballots } = publication(
		survey,
		[aRound([aDistrict('a', 100, [30, 10, 10]), aDistrict('b', 60, [15, 5, 5])])],
		{
			shown: () => new Set<string>(),
			fewAnswers: () => new Set(['b']),
			withheld: new Set<string>(),
			hasBallots: false,
		},
	);

	test('withholds the question for the reasons that were given before', () => {
		const rows = figures.map(publicRow).filter(({ option }) => option === HEADLINE);
		expect(rows).toMatchObject([
			{ area: 'company', withheld: 'few' },
			{ area: 'a', withheld: 'few' },
			{ area: 'b', withheld: 'few-answers' },
		]);
		expect(excluded.get('satisfied')).toBeUndefined();
	});

	test('does not say how many answered if that was not said before', () => {
		expect(ballots).toBeUndefined();
	});
});

test('how many answered is said where enough of them left each question out', () => {
	const districts = [aDistrict('a', 100, [30, 10, 10])];
	const ballotsOf = (ballots: number) =>
		publication(survey, [{ ...aRound(districts), ballots }]).ballots;
	expect([ballotsOf(50), ballotsOf(53)]).toEqual([undefined, 55]);
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
