import { localTimeToInstant } from '../../lib/dates.ts';
import type { Measure } from '../../schemas/measure.ts';
import type { Result, ResultRow } from '../../schemas/result.ts';
import { inLanguage, questionsOf } from '../../survey/rules/localize.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { answerColumns, type Column, groupColumns } from '../results/question-columns.ts';
import { resultSeries, yearOf } from '../results/result-series.ts';

/** A figure of the survey before a measure began, or after it was done. */
export interface Reading {
	year: string;
	survey: string;
	row: ResultRow;
}

/** What a question said before a measure and after it: what happened, and never why. */
export interface BeforeAfter {
	/** A district's id, or `company`. */
	area: string;
	question: string;
	/** The group of answers, or the answer, that the figures are of. */
	label: string;
	before: Reading | undefined;
	after: Reading | undefined;
	/** Whether the change is more than chance: of the headline alone, from one survey to the next. */
	established: ResultRow['established'];
}

/**
 * The figures of the questions that a finished measure answers to, in each of its districts: from
 * the last survey that had closed when it began, and the first that opened when it was done.
 * A question with several choices has no figure of its own; for how many have noticed the
 * measure, see its option.
 */
export function beforeAndAfter(
	{ status, start, done, example, answersTo, noticedAs, districts }: Measure,
	surveys: Questionnaire[],
	results: Result[],
): BeforeAfter[] {
	if (status !== 'done' || start === undefined || done === undefined) return [];
	const series = resultSeries(results, example);
	const began = localTimeToInstant(`${start}T00:00`).getTime();
	const ended = localTimeToInstant(`${done}T23:59`).getTime();
	const before = series.findLast(({ method }) => Date.parse(method.closes) <= began);
	const after = series.find(({ method }) => Date.parse(method.opens) >= ended);
	const survey = surveys.find(({ id }) => id === (after ?? before)?.survey);
	if (survey === undefined) return [];
	const isNext = before !== undefined && series[series.indexOf(before) + 1] === after;
	const isSame = (question: string) =>
		before?.method.wording[question] === after?.method.wording[question];
	return (districts === 'all' ? ['company'] : districts).flatMap((area) =>
		columnsOf(survey, answersTo, noticedAs).map(({ question, text, column }) => {
			const option = question === survey.headline.question ? 'headline' : column.option;
			const reading = (result: Result | undefined): Reading | undefined => {
				const row = result && rowOf(result, area, question, option);
				return row && { year: yearOf(result.survey, series), survey: result.survey, row };
			};
			const then = reading(after);
			return {
				area,
				question: text,
				label: column.label,
				before: after === undefined || isSame(question) ? reading(before) : undefined,
				after: then,
				established: isNext ? then?.row.established : undefined,
			};
		}),
	);
}

/** The figure that each question is about. */
function columnsOf(survey: Questionnaire, answersTo: string[], noticedAs: string | undefined) {
	const asked = new Set(answersTo.map((answered) => answered.split('/').at(-1)));
	if (noticedAs !== undefined) asked.add('noticed');
	return questionsOf(survey).flatMap((question) => {
		if (question.type === 'text' || !asked.has(question.id)) return [];
		const column: Column | undefined =
			question.type === 'single'
				? groupColumns(question, survey)[0]
				: question.id === 'noticed'
					? answerColumns(question).find(({ option }) => option === noticedAs)
					: undefined;
		const text = inLanguage(question.text, 'sv');
		return column === undefined ? [] : [{ question: question.id, text, column }];
	});
}

/** Of that year alone: years together may lie on both sides of the measure. */
const rowOf = ({ rows, survey }: Result, area: string, question: string, option: string) =>
	rows.find(
		(row) =>
			row.years === survey &&
			row.area === area &&
			row.question === question &&
			row.option === option,
	);
