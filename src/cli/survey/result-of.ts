import type { SurveyCounts } from '../../database/store.ts';
import { earlierRow } from '../../queries/results/earlier-row.ts';
import type { CountedRound } from '../../results/disclosure/counted-round.ts';
import { MOST_FEW } from '../../results/disclosure/few.ts';
import { publicRow } from '../../results/disclosure/public-row.ts';
import { comparableRounds, type PlacedFigure } from '../../results/disclosure/placed-figures.ts';
import { publication } from '../../results/disclosure/publication.ts';
import { FEWEST_ANSWERS } from '../../results/figures/answers-needed.ts';
import type { Verdict } from '../../results/figures/established.ts';
import type { Result, ResultRow } from '../../schemas/result.ts';
import { hashesOf } from '../../survey/rules/lock.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { headlineClaims } from './headline-claims.ts';

/** Raised when the rules for what is shown change, so that an edition says which it followed. */
const RULES_VERSION = 4;

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
}

/** The file that may be public, the same for the same input. */
export async function resultOf(newest: CountedSurvey, before: Before): Promise<Result> {
	const { survey, counts } = newest;
	const rounds = await Promise.all([...before.surveys, newest].map(roundOf));
	const earlier = before.results.find((result) => result.survey === survey.id);
	const edition = earlier && {
		rows: earlier.rows,
		excluded: new Map(Object.entries(earlier.method.excluded)),
		ballots: new Map(
			earlier.method.districts.flatMap(({ id, ballots }) =>
				ballots === undefined ? [] : [[id, ballots] as const],
			),
		),
	};
	const { figures, excluded, ballots } = publication(survey, rounds, edition);
	const past = before.results.filter((result) => result !== earlier);
	const pastRows = past.flatMap(({ rows }) => rows);
	const { verdicts, watched } = headlineClaims(survey, figures, rounds, pastRows);
	return {
		survey: survey.id,
		example: survey.example,
		...(before.published !== undefined && { published: before.published }),
		corrections: before.corrections,
		method: {
			opens: survey.opens,
			closes: survey.closes,
			paperIssued: counts.districts.reduce((sum, { paper }) => sum + paper, 0),
			...(before.paperUsed !== undefined && { paperUsed: before.paperUsed }),
			districts: counts.districts.map(({ district, issued, returned }) => {
				const told = ballots.get(district);
				return { id: district, issued, returned, ...(told !== undefined && { ballots: told }) };
			}),
			fewestAnswers: FEWEST_ANSWERS,
			mostFew: MOST_FEW,
			wording: Object.fromEntries(await hashesOf(survey)),
			excluded: Object.fromEntries(excluded),
			rules: RULES_VERSION,
		},
		watched,
		rows: figures.map((figure) => rowOf(figure, rounds, past, verdicts.get(figure))),
	};
}

/** A survey's counts, as the rules take them. */
export async function roundOf({ survey, counts }: CountedSurvey): Promise<CountedRound> {
	return {
		survey: survey.id,
		wording: new Map(await hashesOf(survey)),
		districts: counts.districts.map(({ district, issued, returned, ballots, tallies }) => ({
			id: district,
			homes: issued - returned,
			ballots,
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
