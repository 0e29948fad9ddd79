import type { CountedRound } from '../../results/disclosure/counted-round.ts';
import type { Share } from '../../results/disclosure/figure.ts';
import {
	comparableRounds,
	placedFigures,
	type PlacedFigure,
} from '../../results/disclosure/placed-figures.ts';
import { closedQuestions } from '../../results/disclosure/publication.ts';
import { isUnderWatch, type Verdict, verdicts } from '../../results/figures/established.ts';
import type { ResultRow } from '../../schemas/result.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';

/** What is said of the year's changes of the headline. */
interface HeadlineClaims {
	verdicts: ReadonlyMap<PlacedFigure, Verdict>;
	/** Districts whose headline may be falling. */
	watched: string[];
}

/**
 * The verdict on each headline that an earlier one can be compared with, a year's or that of
 * years together, and who is watched: by the exact counts of what is published.
 *
 * `past`: rows of the surveys before.
 */
export function headlineClaims(
	survey: Questionnaire,
	figures: PlacedFigure[],
	rounds: CountedRound[],
	past: ResultRow[],
): HeadlineClaims {
	const isPublished = ({ area, years }: PlacedFigure) =>
		past.some(
			(row) =>
				row.area === area &&
				row.years === years.join('+') &&
				row.option === 'headline' &&
				row.share !== undefined,
		);
	const earlier = earlierHeadlines(survey, rounds).filter(isPublished);
	const tested = headlinesIn(figures).flatMap((placed) => {
		const shares = [placed, ...earlier.filter(({ area }) => area === placed.area).reverse()]
			.filter((of, index, all) => !all.slice(0, index).some((later) => isOverlap(of, later)))
			.map(({ figure }) => figure.shown)
			.reverse();
		const [before, after] = shares.slice(-2);
		return before && after ? [{ placed, before, after, shares }] : [];
	});
	const found = verdicts(tested);
	return {
		verdicts: new Map(tested.map(({ placed }, index) => [placed, found[index] ?? 'none'])),
		watched: tested
			.filter(({ placed, shares }) => placed.area !== 'company' && isUnderWatch(shares))
			.map(({ placed }) => placed.area),
	};
}

const isOverlap = (a: PlacedFigure, b: PlacedFigure) =>
	a.years.some((year) => b.years.includes(year));

/** As they were counted in each of the earlier rounds that asked in the same words. */
function earlierHeadlines(survey: Questionnaire, rounds: CountedRound[]): Shown[] {
	const question = closedQuestions(survey).find(({ id }) => id === survey.headline.question);
	if (question === undefined) return [];
	const comparable = comparableRounds(question.id, rounds);
	return comparable
		.slice(0, -1)
		.flatMap((_, index) =>
			headlinesIn(placedFigures(survey, question, comparable.slice(0, index + 1)).figures),
		);
}

type Shown = PlacedFigure & { figure: { shown: Share } };

const headlinesIn = (figures: PlacedFigure[]): Shown[] =>
	figures.filter((of): of is Shown => of.figure.option === 'headline' && 'shown' in of.figure);
