import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { type Edition, editionFrom } from '../edition.ts';
import type { CountedRound } from '../counted-round.ts';
import type { publication } from '../publication.ts';
import type { publicRow } from '../public-row.ts';
import { attack, type AttackedEdition, type Correction, type Leak } from './attack.ts';
import { questionsToWithhold } from './correction.ts';
import { randomFrom, randomPlaces, simulatedRounds } from './simulate.ts';

/** What is attacked. */
export interface Publisher {
	publication: typeof publication;
	publicRow: typeof publicRow;
}

/** Makes a survey of one or two rounds, at times corrected, publishes each round and attacks it all. */
export function attackSeed(
	survey: Questionnaire,
	publisher: Publisher,
	seed: number,
	corrections: 'not judged' | 'compared' | 'attacked' = 'attacked',
): Leak[] {
	const random = randomFrom(seed);
	const count = 1 + Math.floor(random() * 2);
	const places = randomPlaces(random, count);
	const rounds = simulatedRounds(survey, places, count, random);
	const editionOf = (of: CountedRound[], round: number, edition?: Edition): AttackedEdition => {
		const { figures, excluded, ballots } = publisher.publication(survey, of, edition);
		const homes = new Map(of.at(-1)?.districts.map((district) => [district.id, district.homes]));
		return { round, rows: figures.map(publisher.publicRow), excluded, homes, ballots };
	};
	const corrected = (of: CountedRound[]): AttackedEdition => {
		const round = of.length - 1;
		const last = editions.at(-1);
		const year = of.at(-1)?.survey ?? '';
		const before = editionFrom(last?.rows ?? [], year, last?.ballots !== undefined);
		if (corrections === 'not judged') return editionOf(of, round);
		const candidate = editionOf(of, round, before);
		if (corrections === 'compared') return candidate;
		const withheld = questionsToWithhold(survey, of, [...editions, candidate]);
		return editionOf(of, round, { ...before, withheld });
	};
	const editions = rounds.map((_, round) => editionOf(rounds.slice(0, round + 1), round));
	const last = rounds.at(-1);
	const added: Correction[] = [];
	// More letters came back: the same answers weigh otherwise.
	if (last !== undefined && random() < 0.3) {
		const districts = last.districts.map((of) => ({
			...of,
			homes: of.homes - Math.floor(random() * 0.3 * of.homes),
		}));
		editions.push(corrected([...rounds.slice(0, -1), { ...last, districts }]));
	}
	if (last !== undefined && random() < 0.5) {
		const late = places.map((place) => ({
			...place,
			ballots: [random() < 0.3 ? 1 + Math.floor(random() * 3) : 0],
		}));
		const [lateRound] = simulatedRounds(survey, late, 1, random);
		const again = lateRound === undefined ? last : withAdded(last, lateRound);
		const counted = [...rounds.slice(0, -1), again];
		editions.push({ ...corrected(counted), round: rounds.length });
		added.push([rounds.length - 1, rounds.length]);
		rounds.push(again);
	}
	return attack(survey, rounds, editions, added);
}

/** A round counted again, with answers that came to light. */
const withAdded = (round: CountedRound, added: CountedRound): CountedRound => ({
	...round,
	ballots: round.ballots + added.ballots,
	districts: round.districts.map((district, index) => ({
		...district,
		homes: district.homes + index,
		tallies: new Map(
			[...district.tallies].map(([question, counts]) => {
				const sum = new Map(counts);
				for (const [option, more] of added.districts[index]?.tallies.get(question) ?? [])
					sum.set(option, (sum.get(option) ?? 0) + more);
				return [question, sum];
			}),
		),
	})),
});
