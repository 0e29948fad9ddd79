import type { Named } from '../../../queries/results/district-table.ts';
import { editionOf } from '../../../queries/results/result-series.ts';
import type { Result } from '../../../schemas/result.ts';
import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { openQuestions } from './open-questions.ts';
import { nameOf, openRows } from './open-rows.ts';

/** All of a result, with questions and districts in words: the rows say the same as the table. */
export const resultDocument = (result: Result, survey: Questionnaire, names: Named[]) => ({
	survey: result.survey,
	edition: editionOf(result),
	...(result.published !== undefined && { published: result.published }),
	example: result.example,
	licence: 'CC0-1.0',
	corrections: result.corrections,
	method: {
		...result.method,
		districts: result.method.districts.map((of) => ({ ...of, name: nameOf(of.id, names) })),
	},
	watched: result.watched,
	questions: openQuestions(survey),
	rows: openRows(result, names),
});
