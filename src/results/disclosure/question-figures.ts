import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { FEWEST_ANSWERS } from '../figures/answers-needed.ts';
import { backgroundFigures } from './background.ts';
import { areaOf, type ClosedQuestion, type CountedRound } from './counted-round.ts';
import type { Figure } from './figure.ts';
import { mostBallots, noOpinionFigures } from './no-opinion.ts';
import { scaleFigures, scaleOf } from './scale.ts';
import { multipleFigures } from './multiple-choice.ts';

/** The figures of one question in one round, in every district and the company. */
export interface QuestionFigures {
	areas: ReadonlyMap<string, Figure[]>;
	company: Figure[];
	/** Districts that the company's figures leave out: they show nothing themselves, or have too few answers. */
	excluded: string[];
}

/** The figures of a question that are safe to show side by side. */
export function questionFigures(
	survey: Pick<Questionnaire, 'headline'>,
	question: ClosedQuestion,
	{ districts }: Pick<CountedRound, 'districts'>,
): QuestionFigures {
	const areas = districts.map((of) => areaOf(of, question));
	const ballots = new Map(districts.map((of) => [of.id, mostBallots(of.ballots)]));
	const ids = (of: { id: string }[]) => of.map(({ id }) => id);
	if (question.type === 'multiple') {
		const found = multipleFigures(question, areas);
		return { ...found, excluded: ids(found.excluded) };
	}
	const scale = scaleOf(question, survey);
	const noOpinion = (of: typeof areas) =>
		noOpinionFigures(question, of, (district) => ballots.get(district) ?? 0);
	if (scale === undefined) {
		const shown = areas.filter(({ base }) => base >= FEWEST_ANSWERS);
		const company = [...backgroundFigures(question, shown), ...noOpinion(shown)];
		return {
			areas: new Map(),
			company,
			excluded: ids(areas.filter((area) => !shown.includes(area))),
		};
	}
	const found = scaleFigures(scale, areas);
	return {
		areas: found.areas,
		company: [...found.company, ...noOpinion(found.shown)],
		excluded: ids(found.excluded),
	};
}
