import type { Counts, District, Question, Survey } from './counts.ts';

/** Where counts are to be guessed: those of a correction where answers were added to them. */
interface Place {
	survey: Survey;
	round: number;
	/** Of all rounds and editions. */
	stage: number;
	index: number;
	district: District;
	/** Whether it is the round's first edition. */
	isFirst: boolean;
}

const MOST_LATE = 3;

export function placesOf(surveys: Survey[], rounds: District[][][], question: Question): Place[] {
	let stage = -1;
	return surveys.flatMap((survey, round) =>
		(rounds[round] ?? []).flatMap((districts, edition, editions) => {
			stage += 1;
			return districts.flatMap((district, index): Place[] => {
				const first = editions[0]?.[index]?.counts[question.id];
				const isNew = JSON.stringify(district.counts[question.id]) !== JSON.stringify(first);
				const isFirst = edition === 0;
				return isFirst || isNew ? [{ survey, round, stage, index, district, isFirst }] : [];
			});
		}),
	);
}

/** Every stage's districts with these counts; `undefined` where a correction takes answers away. */
export function worldOf(
	places: Place[],
	chosen: Counts[],
	stages: District[][],
	question: Question,
): District[][] | undefined {
	const possible: boolean[] = [];
	const latest: Counts[] = [];
	const world = stages.map((districts, stage) =>
		districts.map((district, index) => {
			const at = places.findIndex((of) => of.stage === stage && of.index === index);
			const before = latest[index] ?? {};
			const counts = at === -1 ? before : (chosen[at] ?? {});
			if (at !== -1 && places[at]?.isFirst === false) {
				const added = ['', ...question.options.map(({ id }) => id)].map(
					(id) => (counts[id] ?? 0) - (before[id] ?? 0),
				);
				possible.push(added.every((late) => late >= 0 && late <= MOST_LATE));
			}
			latest[index] = counts;
			const ballots = Math.max(district.ballots, counts[''] ?? 0);
			possible.push(ballots <= district.issued - district.returned);
			return { ...district, ballots, counts: { ...district.counts, [question.id]: counts } };
		}),
	);
	return possible.every(Boolean) ? world : undefined;
}
