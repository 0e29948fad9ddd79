import { FEWEST_ANSWERS } from '../figures/answers-needed.ts';
import { baseOf, LEAST_SPAN, sum } from './area.ts';
import { areaOf, type ClosedQuestion, type CountedRound } from './counted-round.ts';
import type { PlacedFigure, Publication } from './publication.ts';
import { toNearest5 } from './row.ts';

/**
 * All answer sheets, to the nearest 5. `undefined` where they are few, or so near to the answers
 * to some question that hardly anybody can have left it out: then the answers that are shown
 * would tell how many gave one that is withheld.
 */
export function roundedBallots(
	round: CountedRound,
	questions: ClosedQuestion[],
	{ figures, excluded }: Pick<Publication, 'figures' | 'excluded'>,
): number | undefined {
	const rounded = toNearest5(round.ballots);
	const isFar = questions.every((question) => {
		const shown = figures.filter(
			({ years, figure }) => years.length === 1 && figure.question === question.id,
		);
		const answers = answersTold(round, question, shown, new Set(excluded.get(question.id)));
		return answers + LEAST_SPAN <= rounded + 2;
	});
	return round.ballots >= FEWEST_ANSWERS && isFar ? rounded : undefined;
}

/** The most answers to a question that its figures tell of, district by district or in all. */
function answersTold(
	round: CountedRound,
	question: ClosedQuestion,
	figures: PlacedFigure[],
	excluded: ReadonlySet<string>,
): number {
	const told = figures.flatMap(({ area, figure }) =>
		'shown' in figure ? [{ area, base: figure.base, n: figure.shown.n }] : [],
	);
	const isSumTold = told.some(({ area, base }) => area === 'company' && base === 'answered');
	return sum(
		round.districts.map((district) => {
			const area = areaOf(district, question);
			if (isSumTold && !excluded.has(area.id)) return area.answered;
			const own = told.flatMap((of) => (of.area === area.id ? [of.n] : []));
			return Math.max(baseOf(question, area), ...own);
		}),
	);
}
