import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { type Edition, editionFrom } from '../edition.ts';
import type { CountedWave } from '../counted-wave.ts';
import type { publication } from '../publication.ts';
import type { publicRow } from '../public-row.ts';
import { attack, type AttackedEdition, type Correction, type Leak } from './attack.ts';
import { questionsToWithhold } from './correction.ts';
import { randomFrom, randomPlaces, simulatedWaves } from './simulate.ts';

/** What is attacked. */
export interface Publisher {
	publication: typeof publication;
	publicRow: typeof publicRow;
}

/** Makes a survey of one or two waves, at times corrected, publishes each wave and attacks it all. */
export function attackSeed(
	survey: Questionnaire,
	publisher: Publisher,
	seed: number,
	corrections: 'not judged' | 'compared' | 'attacked' = 'attacked',
): Leak[] {
	const random = randomFrom(seed);
	const count = 1 + Math.floor(random() * 2);
	const places = randomPlaces(random, count);
	const waves = simulatedWaves(survey, places, count, random);
	const editionOf = (of: CountedWave[], wave: number, edition?: Edition): AttackedEdition => {
		const { figures, leftOut, ballots } = publisher.publication(survey, of, edition);
		const homes = new Map(of.at(-1)?.districts.map((district) => [district.id, district.homes]));
		return { wave, rows: figures.map(publisher.publicRow), leftOut, homes, ballots };
	};
	const corrected = (of: CountedWave[]): AttackedEdition => {
		const wave = of.length - 1;
		const last = editions.at(-1);
		const year = of.at(-1)?.survey ?? '';
		const before = editionFrom(last?.rows ?? [], year, last?.ballots !== undefined);
		if (corrections === 'not judged') return editionOf(of, wave);
		const candidate = editionOf(of, wave, before);
		if (corrections === 'compared') return candidate;
		const withheld = questionsToWithhold(survey, of, [...editions, candidate]);
		return editionOf(of, wave, { ...before, withheld });
	};
	const editions = waves.map((_, wave) => editionOf(waves.slice(0, wave + 1), wave));
	const last = waves.at(-1);
	const added: Correction[] = [];
	// More letters came back: the same answers weigh otherwise.
	if (last !== undefined && random() < 0.3) {
		const districts = last.districts.map((of) => ({
			...of,
			homes: of.homes - Math.floor(random() * 0.3 * of.homes),
		}));
		editions.push(corrected([...waves.slice(0, -1), { ...last, districts }]));
	}
	if (last !== undefined && random() < 0.5) {
		const late = places.map((place) => ({
			...place,
			ballots: [random() < 0.3 ? 1 + Math.floor(random() * 3) : 0],
		}));
		const [lateWave] = simulatedWaves(survey, late, 1, random);
		const again = lateWave === undefined ? last : withAdded(last, lateWave);
		const counted = [...waves.slice(0, -1), again];
		editions.push({ ...corrected(counted), wave: waves.length });
		added.push([waves.length - 1, waves.length]);
		waves.push(again);
	}
	return attack(survey, waves, editions, added);
}

/** A wave counted again, with answers that came to light. */
const withAdded = (wave: CountedWave, added: CountedWave): CountedWave => ({
	...wave,
	ballots: wave.ballots + added.ballots,
	districts: wave.districts.map((district, index) => ({
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
