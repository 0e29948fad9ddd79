import type { SurveyCounts } from '../../database/store.ts';
import { FEWEST_ANSWERS } from '../../results/figures/answers-needed.ts';
import type { CountedRound } from '../../results/disclosure/counted-round.ts';
import { type HeadlineChange, type Verdict, verdicts } from '../../results/figures/established.ts';
import { MOST_FEW } from '../../results/disclosure/protect.ts';
import { publicRow } from '../../results/disclosure/public-row.ts';
import { earlierRow } from '../../queries/results/earlier-row.ts';
import {
	comparableRounds,
	type PlacedFigure,
	publication,
	type Publication,
} from '../../results/disclosure/publication.ts';
import type { Result, ResultRow } from '../../schemas/result.ts';
import { hashesOf } from '../../survey/rules/lock.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { correction } from './correction.ts';

/** Raised when the rules for what is shown change, so that an edition says which it followed. */
const RULES_VERSION = 1;

/** A survey with what was counted of it. */
export interface CountedSurvey {
	survey: Questionnaire;
	counts: SurveyCounts;
}

/** What publishing needs besides the survey's own counts. */
export interface Before {
	/** Surveys of the same series that closed earlier, oldest first. */
	surveys: CountedSurvey[];
	/** Their published results, and an earlier edition of this one. */
	results: Result[];
	/** Used paper codes to the nearest 5. */
	paperUsed: number | undefined;
	/** The day of this edition. */
	published: string | undefined;
	/** Why there is another edition. */
	corrections: string[];
	/** Hears how far the attack on a correction has come. */
	progress: (question: number, of: number) => void;
}

/** The file that may be public, the same for the same input. */
export async function resultOf(newest: CountedSurvey, before: Before): Promise<Result> {
	const { survey, counts } = newest;
	const rounds = await Promise.all([...before.surveys, newest].map(roundOf));
	const earlier = before.results.find((result) => result.survey === survey.id);
	const { figures, excluded, ballots } =
		earlier === undefined
			? publication(survey, rounds)
			: correction(survey, rounds, before.results, earlier, before.progress);
	const past = before.results.filter((result) => result !== earlier);
	const last = before.surveys.at(-1);
	const previous = last && publication(last.survey, rounds.slice(0, -1));
	const verdict = headlineVerdicts(survey, figures, previous, past, rounds);
	return {
		survey: survey.id,
		example: survey.example,
		...(before.published !== undefined && { published: before.published }),
		corrections: before.corrections,
		method: {
			opens: survey.opens,
			closes: survey.closes,
			...(ballots !== undefined && { ballots }),
			paperIssued: counts.districts.reduce((sum, { paper }) => sum + paper, 0),
			...(before.paperUsed !== undefined && { paperUsed: before.paperUsed }),
			districts: counts.districts.map(({ district, issued, returned }) => ({
				id: district,
				issued,
				returned,
			})),
			fewestAnswers: FEWEST_ANSWERS,
			mostFew: MOST_FEW,
			wording: Object.fromEntries(await hashesOf(survey)),
			excluded: Object.fromEntries(excluded),
			rules: RULES_VERSION,
		},
		rows: figures.map((figure) => rowOf(figure, rounds, past, verdict.get(figure))),
	};
}

/** A survey's counts, as the rules take them. */
export async function roundOf({ survey, counts }: CountedSurvey): Promise<CountedRound> {
	return {
		survey: survey.id,
		wording: new Map(await hashesOf(survey)),
		ballots: counts.ballots,
		districts: counts.districts.map(({ district, issued, returned, tallies }) => ({
			id: district,
			homes: issued - returned,
			tallies,
		})),
	};
}

function rowOf(
	figure: PlacedFigure,
	rounds: CountedRound[],
	past: Result[],
	established: Verdict | undefined,
): ResultRow {
	const { answered, share, low, high, ...row } = publicRow(figure);
	if (answered === undefined || share === undefined) return row;
	const before = rowBefore(figure, rounds, past)?.share;
	return {
		...row,
		answered,
		share,
		...(low !== undefined && high !== undefined && { low, high }),
		...(before !== undefined && { change: share - before }),
		...(established !== undefined && { established }),
	};
}

/** The same figure in the last survey before it that asked in the same words and shows it. */
function rowBefore(
	{ years, area, figure }: PlacedFigure,
	rounds: CountedRound[],
	past: Result[],
): ResultRow | undefined {
	const { question, option, base } = figure;
	const comparable = comparableRounds(question, rounds).map(({ survey }) => survey);
	return earlierRow(
		{ years: years.join('+'), area, question, option, base },
		comparable.flatMap((survey) => past.find((result) => result.survey === survey) ?? []),
	);
}

/** The verdict on each headline figure that an earlier one can be compared with. */
function headlineVerdicts(
	survey: Questionnaire,
	figures: PlacedFigure[],
	previous: Publication | undefined,
	past: Result[],
	rounds: CountedRound[],
): Map<PlacedFigure, Verdict> {
	const isHeadline = ({ figure }: PlacedFigure) =>
		figure.question === survey.headline.question && figure.option === 'headline';
	const tested = figures.filter(isHeadline).flatMap((placed) => {
		const row = rowBefore(placed, rounds, past);
		const before = previous?.figures.find(
			(of) => isHeadline(of) && of.area === placed.area && of.years.join('+') === row?.years,
		);
		if (before === undefined || !('shown' in before.figure) || !('shown' in placed.figure))
			return [];
		const change: HeadlineChange = {
			area: placed.area,
			before: before.figure.shown,
			after: placed.figure.shown,
		};
		return [{ placed, change }];
	});
	const found = verdicts(tested.map(({ change }) => change));
	return new Map(
		tested.flatMap(({ placed }, index) => {
			const verdict = found[index];
			return verdict === undefined ? [] : [[placed, verdict] as const];
		}),
	);
}
