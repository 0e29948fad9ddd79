import type { Counts, District, Question, Survey } from './counts.ts';
import { randomFrom } from '../../src/lib/random-from.ts';

/** A question and how often each option is chosen, in the middle of all districts. */
interface Asked extends Question {
	weights: number[];
}

const GROUPS = ['good', 'good', 'neither', 'bad', 'bad'];
const aScale = (id: string, weights: number[]): Asked => ({
	id,
	type: 'single',
	weights,
	options: [
		...GROUPS.map((group, index) => ({ id: `${id}${String(index)}`, group })),
		{ id: 'dont-know', noOpinion: true },
	],
});
const aChoice = (id: string, weights: number[], maxChoices?: number): Asked => ({
	id,
	type: 'multiple',
	weights,
	options: [
		...weights.slice(0, -2).map((_, index) => ({ id: `${id}${String(index)}` })),
		{ id: 'none', exclusive: true },
		{ id: 'dont-know', exclusive: true },
	],
	...(maxChoices !== undefined && { maxChoices }),
});

/** As in a real questionnaire: eight scales, three questions with several choices, two on who answers. */
const ASKED: Asked[] = [
	aScale('satisfied', [25, 42, 15, 11, 5, 2]),
	aScale('out', [22, 33, 14, 14, 9, 8]),
	aScale('stairwell', [40, 36, 11, 8, 4, 1]),
	aScale('basement', [20, 30, 17, 16, 11, 6]),
	aScale('yard', [26, 36, 16, 13, 7, 2]),
	aScale('burglary', [12, 20, 24, 28, 14, 2]),
	aScale('neighbours', [22, 34, 22, 15, 6, 1]),
	aScale('change', [6, 12, 58, 11, 5, 8]),
	aChoice('problems', [45, 26, 18, 32, 14, 5, 28, 5]),
	aChoice('noticed', [24, 30, 12, 16, 8, 6, 30, 14]),
	aChoice('first', [34, 38, 22, 30, 16, 12, 9, 6, 5, 6], 3),
	{
		id: 'age',
		type: 'single',
		companyOnly: true,
		weights: [8, 24, 34, 34],
		options: ['young', 'middle', 'older', 'old'].map((id) => ({ id })),
	},
	{
		id: 'gender',
		type: 'single',
		companyOnly: true,
		weights: [52, 45, 0.4, 2.6],
		options: ['woman', 'man', 'other'].map((id) => ({ id })).concat({ id: 'no-answer' }),
	},
];
export const QUESTIONS: Question[] = ASKED.map(
	({ id, type, options, maxChoices, companyOnly }) => ({
		id,
		type,
		options,
		...(maxChoices !== undefined && { maxChoices }),
		...(companyOnly === true && { companyOnly }),
	}),
);

/** A survey of `size` districts in each of some years, answered person by person. */
export function largeSurveys(
	seed: number,
	{ size = 35, years = 1, response = [0.25, 0.6] } = {},
): Survey[] {
	const random = randomFrom(seed);
	const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	const [least = 0, most = 1] = response;
	const places = Array.from({ length: size }, (_, index) => ({
		id: `d${String(index).padStart(2, '0')}`,
		letters: Math.round(Math.min(700, Math.max(25, 150 * Math.exp(0.7 * normal())))),
		rate: least + (most - least) * random(),
		tilt: 0.35 * normal(),
	}));
	return Array.from({ length: years }, (_, year): Survey => {
		const id = String(2026 + year);
		return {
			id,
			opens: `${id}-01-01T00:00:00Z`,
			closes: `${id}-02-01T00:00:00Z`,
			questions: QUESTIONS,
			headline: { question: 'satisfied', group: 'good' },
			districts: places.map((place): District => {
				const { letters, rate, tilt } = place;
				const ballots = Array.from({ length: letters }).filter(() => random() < rate).length;
				const counts = Object.fromEntries(
					ASKED.map((asked) => [asked.id, answersTo(asked, ballots, tilt, random)]),
				);
				return { id: place.id, issued: letters, returned: 0, ballots, counts };
			}),
		};
	});
}

/** A safer place leans to the first options, and picks fewer problems. */
function answersTo(
	{ type, weights, options, maxChoices }: Asked,
	ballots: number,
	tilt: number,
	random: () => number,
): Counts {
	const tilted = weights.map((weight, index) => weight * Math.exp(tilt * (1 - index / 2)));
	const counts: Counts = { '': 0 };
	const add = (id: string | undefined) => {
		if (id !== undefined) counts[id] = (counts[id] ?? 0) + 1;
	};
	for (let ballot = 0; ballot < ballots; ballot += 1) {
		if (random() < 0.03) continue;
		add('');
		const first = pick(tilted, random);
		if (type === 'single' || options[first]?.exclusive === true) {
			add(options[first]?.id);
			continue;
		}
		const others = options.flatMap(({ exclusive }, index) =>
			index !== first && exclusive !== true && random() < (weights[index] ?? 0) / 100
				? [index]
				: [],
		);
		for (const index of [first, ...others].slice(0, maxChoices)) add(options[index]?.id);
	}
	return counts;
}

function pick(weights: number[], random: () => number): number {
	let left = random() * weights.reduce((sum, of) => sum + of, 0);
	return Math.max(
		0,
		weights.findIndex((of) => (left -= of) < 0),
	);
}
