import type { Questionnaire } from '../../survey/questionnaire.ts';
import type { Edition } from '../edition.ts';
import type { CountedWave, publication } from '../publication.ts';
import type { publicRow, PublicRow } from '../public-row.ts';
import { attack, type AttackedEdition, type Correction, type Leak } from './attack.ts';
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
	{ comparesEditions } = { comparesEditions: true },
): Leak[] {
	const random = randomFrom(seed);
	const count = 1 + Math.floor(random() * 2);
	const places = randomPlaces(random, count);
	const waves = simulatedWaves(survey, places, count, random);
	const editionOf = (of: CountedWave[], wave: number, edition?: Edition): AttackedEdition => {
		const { figures, leftOut } = publisher.publication(survey, of, edition);
		const homes = new Map(of.at(-1)?.districts.map((district) => [district.id, district.homes]));
		return { wave, rows: figures.map(publisher.publicRow), leftOut, homes };
	};
	const editions = waves.map((_, wave) => editionOf(waves.slice(0, wave + 1), wave));
	const corrections: Correction[] = [];
	const last = waves.at(-1);
	if (last !== undefined && random() < 0.5) {
		const late = places.map((place) => ({
			...place,
			ballots: [random() < 0.3 ? 1 + Math.floor(random() * 3) : 0],
		}));
		const [added] = simulatedWaves(survey, late, 1, random);
		const again = added === undefined ? last : withAdded(last, added);
		const before = comparesEditions
			? editionBefore(editions.at(-1)?.rows ?? [], last.survey)
			: undefined;
		editions.push(editionOf([...waves.slice(0, -1), again], waves.length, before));
		corrections.push([waves.length - 1, waves.length]);
		waves.push(again);
	}
	return attack(survey, waves, editions, corrections);
}

/** A wave counted again, with answers that came to light. */
const withAdded = (wave: CountedWave, added: CountedWave): CountedWave => ({
	...wave,
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

function editionBefore(rows: PublicRow[], survey: string): Edition {
	const of = (question: string) =>
		rows.filter((row) => row.question === question && row.years === survey);
	return {
		shown: (question, area) =>
			new Set(
				of(question).flatMap((row) =>
					row.area === area && row.share !== undefined ? [row.option] : [],
				),
			),
		fewAnswers: (question) =>
			new Set(of(question).flatMap((row) => (row.withheld === 'few-answers' ? [row.area] : []))),
	};
}
