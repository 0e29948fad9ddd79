import type { Question, Questionnaire } from '../../survey/rules/questionnaire.ts';
import { type Area, type BasedArea, strataOf, TOGETHER } from './area.ts';
import { backgroundFigures } from './background.ts';
import { type Edition, isLikeBefore } from './edition.ts';
import { type Figure, type Subject, withhold } from './figure.ts';
import { noOpinionFigures, noOpinionSubjects } from './no-opinion.ts';
import { areaFigures, grouped, scaleFigures, type SingleQuestion } from './scale.ts';
import { type SeveralQuestion, severalFigures, severalSubjects } from './several.ts';

/** The figures of one question in one round, in every district and the company. */
export interface QuestionFigures {
	areas: Map<string, Figure[]>;
	company: Figure[];
	/** Districts that the company's figures leave out: they would give away theirs. */
	excluded: string[];
	/** Whether nothing of the question may stand beside the edition before. */
	isWithheld: boolean;
}

/**
 * The figures of a question that are safe to show side by side.
 *
 * `pooled`: districts that are shown with years together, and so not in this year's company.
 * `edition`: what was published of this round before, where this is a correction.
 */
export function questionFigures(
	survey: Pick<Questionnaire, 'headline'>,
	question: Exclude<Question, { type: 'text' }>,
	areas: Area[],
	pooled: ReadonlySet<string>,
	edition?: Edition,
): QuestionFigures {
	const strata = strataOf(question, areas, (id) => !pooled.has(id));
	const few = areas.filter(({ id }) => !strata.some((area) => area.id === id));
	const figures =
		question.type === 'multiple' ? ofSeveral(question, strata) : ofSingle(survey, question, strata);
	for (const { id } of few) figures.areas.set(id, withhold(figures.subjects, 'few-answers'));
	if (edition !== undefined && !isLikeBefore(question.id, figures.areas, edition))
		return withheldAgain(figures, edition.fewAnswers(question.id));
	const isTogether = (id: string) => strata.some((area) => area.id === TOGETHER) && !pooled.has(id);
	const left = new Set([
		...figures.excluded.flatMap((id) => (id === TOGETHER ? few.map((area) => area.id) : [id])),
		...few.flatMap(({ id }) => (isTogether(id) ? [] : [id])),
	]);
	return {
		...figures,
		excluded: areas.flatMap(({ id }) => (left.has(id) ? [id] : [])),
		isWithheld: false,
	};
}

type Found = Omit<QuestionFigures, 'isWithheld'> & { subjects: Subject[] };

function ofSeveral(question: SeveralQuestion, strata: BasedArea[]): Found {
	const { areas, company } = severalFigures(question, strata);
	return { subjects: severalSubjects(question), areas: byId(strata, areas), company, excluded: [] };
}

function ofSingle(
	survey: Pick<Questionnaire, 'headline'>,
	question: SingleQuestion,
	strata: BasedArea[],
): Found {
	const group = grouped(question, survey);
	const scale = group && scaleFigures(group, strata);
	const left = new Set(scale?.excluded.map((index) => strata[index]?.id));
	const counted = strata.filter(({ id }) => !left.has(id));
	const noOpinion = noOpinionFigures(question, counted);
	if (group === undefined || scale === undefined) {
		const company = [...backgroundFigures(question, strata), ...noOpinion.company];
		return { subjects: [], areas: new Map(), company, excluded: [] };
	}
	const areas = strata.map((area, index) => [
		...areaFigures(group, area, scale.parts[index]),
		...((left.has(area.id)
			? noOpinionFigures(question, [area]).areas[0]
			: noOpinion.areas[counted.indexOf(area)]) ?? []),
	]);
	return {
		subjects: [...areaFigures(group, emptyArea), ...withhold(noOpinionSubjects(question), 'few')],
		areas: byId(strata, areas),
		company: [...scale.company, ...noOpinion.company],
		excluded: strata.flatMap(({ id }) => (left.has(id) ? [id] : [])),
	};
}

const emptyArea: BasedArea = { id: TOGETHER, homes: 0, answered: 0, base: 0, counts: new Map() };

/** Those of areas that are districts: the one of districts together has no name. */
const byId = (strata: BasedArea[], figures: Figure[][]) =>
	new Map(
		strata.flatMap(({ id }, index) =>
			id === TOGETHER ? [] : [[id, figures[index] ?? []] as const],
		),
	);

/** All of it withheld, for the reasons that were given before: another one would tell what changed. */
function withheldAgain(
	{ subjects, areas, company }: Found,
	fewBefore: ReadonlySet<string>,
): QuestionFigures {
	const own = company.map(({ question, option, base }) => ({ question, option, base }));
	return {
		areas: new Map(
			[...areas.keys()].map((id) => [
				id,
				withhold(subjects, fewBefore.has(id) ? 'few-answers' : 'few'),
			]),
		),
		company: withhold(own, 'few'),
		excluded: [],
		isWithheld: true,
	};
}
