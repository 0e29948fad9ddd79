import { aSurvey } from '../../../survey/rules/survey-builder.ts';
import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { questionsOf } from '../../../survey/rules/localize.ts';
import type { CountedDistrict, CountedRound } from '../counted-round.ts';

const sv = (text: string) => ({ sv: text });
const group = (id: string) => ({ id, label: sv(id) });
const option = (id: string, more: object) => ({ id, label: sv(id), ...more });

/** A survey with every kind of question that is published. */
export const attackedSurvey = (): Questionnaire =>
	aSurvey({
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
						groups: [group('good'), group('neither'), group('bad')],
						options: [
							option('very-good', { group: 'good' }),
							option('fairly-good', { group: 'good' }),
							option('neither', { group: 'neither' }),
							option('bad', { group: 'bad' }),
							option('dont-know', { noOpinion: true }),
						],
					},
					{
						id: 'worried',
						type: 'single',
						text: sv('Orolig?'),
						groups: [group('no'), group('yes')],
						options: [
							option('no', { group: 'no' }),
							option('yes', { group: 'yes' }),
							option('not-here', { noOpinion: true }),
							option('dont-know', { noOpinion: true }),
						],
					},
					{
						id: 'first',
						type: 'multiple',
						text: sv('Vad först?'),
						maxChoices: 2,
						options: [
							option('light', {}),
							option('locks', {}),
							option('clean', {}),
							option('none', { exclusive: true }),
						],
					},
					{
						id: 'age',
						type: 'single',
						text: sv('Ålder?'),
						groups: [],
						options: [option('young', {}), option('middle', {}), option('old', {})],
					},
				],
			},
		] as Questionnaire['sections'],
	});

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

export interface SimulatedDistrict {
	id: string;
	homes: number;
	/** Ballots in each round. */
	ballots: number[];
}

/** Rounds of a survey that people have answered one by one. */
export function simulatedRounds(
	survey: Questionnaire,
	places: SimulatedDistrict[],
	rounds: number,
	random: () => number,
): CountedRound[] {
	const tastes = places.map(() =>
		survey.sections.flatMap((s) => s.questions).map(() => tasteOf(random)),
	);
	return Array.from({ length: rounds }, (_, round) => ({
		survey: String(2026 + round),
		wording: new Map(questionsOf(survey).map(({ id }) => [id, 'same'])),
		ballots: places.reduce((sum, { ballots }) => sum + (ballots[round] ?? 0), 0),
		districts: places.map(({ id, homes, ballots }, place) =>
			answered(survey, { id, homes }, ballots[round] ?? 0, tastes[place] ?? [], random),
		),
	}));
}

/** How often each option is picked: sometimes hardly ever, sometimes nearly always. */
const tasteOf = (random: () => number) => {
	const weights = Array.from({ length: 5 }, () => random() ** 3);
	return (of: number) => (weights[of] ?? 0) + 0.01;
};

function answered(
	survey: Questionnaire,
	district: { id: string; homes: number },
	ballots: number,
	tastes: ((option: number) => number)[],
	random: () => number,
): CountedDistrict {
	const tallies = new Map<string, Map<string, number>>();
	questionsOf(survey).forEach((question, index) => {
		if (question.type === 'text') return;
		const counts = new Map<string, number>();
		const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
		const pick = (from: number[]) => pickOne(from, tastes[index] ?? (() => 1), random);
		for (let ballot = 0; ballot < ballots; ballot += 1) {
			if (random() < 0.04) continue;
			add('');
			const first = pick([...question.options.keys()]);
			add(question.options[first]?.id ?? '');
			if (question.type === 'single' || random() < 0.5) continue;
			const others = [...question.options.entries()].flatMap(([at, of]) =>
				of.exclusive || at === first ? [] : [at],
			);
			if (question.options[first]?.exclusive !== true)
				add(question.options[pick(others)]?.id ?? '');
		}
		tallies.set(question.id, counts);
	});
	return { ...district, tallies };
}

function pickOne(from: number[], weight: (of: number) => number, random: () => number): number {
	let left = random() * from.reduce((total, of) => total + weight(of), 0);
	for (const of of from) {
		left -= weight(of);
		if (left < 0) return of;
	}
	return from.at(-1) ?? 0;
}

/** A company of 1 to 7 districts: tiny ones, one hidden among others, some of a good size. */
export function randomPlaces(random: () => number, rounds: number): SimulatedDistrict[] {
	const count = 1 + Math.floor(random() * 7);
	return Array.from({ length: count }, (_, index) => {
		const kind = random();
		const size =
			kind < 0.35 ? 8 + random() * 12 : kind < 0.75 ? 20 + random() * 25 : 40 + random() * 80;
		const ballots = Array.from({ length: rounds }, () =>
			Math.round(size * (0.85 + 0.3 * random())),
		);
		const homes = Math.round(Math.max(...ballots) * (1.05 + 1.5 * random()));
		return { id: `district-${'abcdefgh'[index] ?? ''}`, homes, ballots };
	});
}
