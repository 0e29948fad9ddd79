import { inLanguage, questionsOf } from '../../survey/rules/localize.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';

/**
 * What a measure answers to, as the tenants read it: `stairwell`, or `2026/stairwell` for the
 * result of a year. A question that was never asked has no text.
 */
export const questionTexts = (surveys: Questionnaire[], answersTo: string[]): string[] =>
	answersTo.flatMap((answered) => {
		const question = surveys
			.flatMap((survey) => questionsOf(survey))
			.findLast(({ id }) => id === answered.split('/').at(-1));
		return question === undefined ? [] : [inLanguage(question.text, 'sv')];
	});
