import { expect, test } from 'vitest';
import { countedSurvey, resultOfCounts } from '../../src/cli/survey/publish-counts.ts';
import { roundOf } from '../../src/cli/survey/result-of.ts';
import type { CountedRound } from '../../src/results/disclosure/counted-round.ts';
import { protectedCounts } from '../../src/results/disclosure/net/two-worlds.ts';
import { closedQuestions } from '../../src/results/disclosure/publication.ts';
import { testSize } from '../test-size.ts';
import type { Survey } from './counts.ts';
import { largeSurveys } from './large-surveys.ts';
import { randomFrom } from '../../src/lib/random-from.ts';

/** The first of them has a sum that may not be told. */
const FIRST = 28;
const SURVEYS = testSize(1, 25);
/** Of so few of the worlds the whole file is made. */
const CHECKED = testSize(0.01, 0.002);

test.each([1, 2])(
	`of ${String(SURVEYS)} large surveys after %i years, every hidden count has its two worlds`,
	async (years) => {
		const random = randomFrom(years);
		const known: string[] = [];
		let [hidden, checked] = [0, 0];
		for (let seed = FIRST; seed < FIRST + SURVEYS; seed += 1) {
			const surveys = largeSurveys(seed, { years });
			const counted = surveys.map((survey) => countedSurvey({ ...survey, editions: [] }));
			const rounds = await Promise.all(counted.map(roundOf));
			const [newest] = counted.slice(-1);
			if (newest === undefined) continue;
			const { survey } = newest;
			for (const question of closedQuestions(survey))
				for (const { district, what, worlds, isFree } of protectedCounts(
					survey,
					question,
					rounds,
				)) {
					hidden += 1;
					if (!isFree) known.push([seed, question.id, district, what].join(' '));
					for (const world of worlds) {
						if (random() > CHECKED) continue;
						checked += 1;
						expect(await fileOf(surveys, question.id, world)).toEqual(
							await fileOf(surveys, question.id, rounds),
						);
					}
				}
		}
		// What the decision on figures quotes.
		console.log(
			`${String(hidden)} hidden counts, ${String(known.length)} of them without two worlds; ${String(checked)} files compared.`,
		);
		expect(checked).toBeGreaterThan(0);
		expect(known).toEqual([]);
	},
	testSize(180_000, 3_600_000),
);

/** What is published where the answers to a question are those of a world. */
const fileOf = (surveys: Survey[], question: string, world: CountedRound[]) =>
	resultOfCounts({
		surveys: surveys.map((survey, round) => ({
			...survey,
			questions: survey.questions.filter(
				({ id }) => id === question || id === survey.headline.question,
			),
			districts: survey.districts.map(({ counts, ...district }) => {
				const of = world[round]?.districts
					.find(({ id }) => id === district.id)
					?.tallies.get(question);
				const answers = Object.fromEntries(of ?? []);
				const { question: headline } = survey.headline;
				return {
					...district,
					ballots: Math.max(district.ballots, answers[''] ?? 0),
					counts: { [headline]: counts[headline] ?? {}, [question]: answers },
				};
			}),
		})),
	});
