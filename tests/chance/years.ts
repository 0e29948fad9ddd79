import { headlineClaims } from '../../src/cli/survey/headline-claims.ts';
import type { CountedDistrict } from '../../src/results/disclosure/counted-round.ts';
import { placedFigures } from '../../src/results/disclosure/placed-figures.ts';
import { closedQuestions } from '../../src/results/disclosure/publication.ts';
import { publicRow } from '../../src/results/disclosure/public-row.ts';
import type { Verdict } from '../../src/results/figures/established.ts';
import { aSurvey } from '../../src/survey/rules/survey-builder.ts';
import { randomFrom } from '../../src/lib/random-from.ts';

export const DISTRICTS = 35;

/** How a district answers in each round: of so many letters, and how many of them are satisfied. */
export interface Place {
	letters: number;
	/** 0 to 1, like each of the moods. */
	response: number;
	moods: number[];
}

const survey = aSurvey();
const [question] = closedQuestions(survey);

/** What is claimed in the last round, where each home answers and is satisfied by chance. */
export function claimsOf(places: Place[], seed: number) {
	if (question === undefined) throw new Error('The survey has no question');
	const random = randomFrom(seed);
	const rounds = (places[0]?.moods ?? []).map((_, round) => ({
		survey: String(2026 + round),
		wording: new Map([[question.id, 'the same']]),
		districts: places.map((place, index) => aDistrict(place, round, index, random)),
	}));
	const figures = rounds.map(
		(_, round) => placedFigures(survey, question, rounds.slice(0, round + 1)).figures,
	);
	const past = figures.slice(0, -1).flat().map(publicRow);
	const { verdicts, watched } = headlineClaims(survey, figures.at(-1) ?? [], rounds, past);
	return {
		verdicts: new Map(
			[...verdicts].map(([{ area }, verdict]): [string, Verdict] => [area, verdict]),
		),
		watched,
	};
}

function aDistrict(
	{ letters, response, moods }: Place,
	round: number,
	index: number,
	random: () => number,
): CountedDistrict {
	const drawn = (size: number, share: number) =>
		Array.from({ length: size }).filter(() => random() < share).length;
	const answered = drawn(letters, response);
	const satisfied = drawn(answered, moods[round] ?? 0);
	return {
		id: `d${String(index).padStart(2, '0')}`,
		homes: letters,
		ballots: answered,
		tallies: new Map([
			[
				survey.headline.question,
				new Map([
					['', answered],
					['very', satisfied],
					['not', answered - satisfied],
				]),
			],
		]),
	};
}

/** Districts of 25 to 700 letters, where in three rounds nobody feels safer or less safe. */
export function unchanged(seed: number, response: number): Place[] {
	const random = randomFrom(seed);
	const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	return Array.from({ length: DISTRICTS }, () => {
		const letters = Math.round(Math.min(700, Math.max(25, 150 * Math.exp(0.7 * normal()))));
		const mood = 1 / (1 + Math.exp(-0.6 - 0.4 * normal()));
		return { letters, response, moods: [mood, mood, mood] };
	});
}

/** Districts with as many answers each, the first of which changes between two rounds. */
export const oneChanged = (answers: number, before: number, after: number): Place[] =>
	Array.from({ length: DISTRICTS }, (_, index) => ({
		letters: answers,
		response: 1,
		moods: index === 0 ? [before, after] : [0.6, 0.6],
	}));
