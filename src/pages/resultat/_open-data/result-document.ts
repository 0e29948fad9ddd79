import type { Result } from '../../../schemas/result.ts';
import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { openQuestions } from './open-questions.ts';
import { openRows } from './open-rows.ts';

/** All of a result, with the questions in words: the rows say the same as the table. */
export const resultDocument = (result: Result, survey: Questionnaire) => ({
	survey: result.survey,
	example: result.example,
	licence: 'CC0-1.0',
	corrections: result.corrections,
	method: result.method,
	questions: openQuestions(survey),
	rows: openRows(result),
});
