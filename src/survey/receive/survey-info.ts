import { questionsOf } from '../rules/localize.ts';
import type { Language } from '../rules/languages.ts';
import type { Question } from '../rules/questionnaire.ts';
import type { CurrentSurvey } from '../rules/window.ts';
import { responseHeaders } from './response-headers.ts';

/** What a caller needs to build a form of its own: ids and rules, no words. */
export function surveyInfo(current: CurrentSurvey | undefined, languages: Language[]): Response {
	if (current === undefined)
		return new Response(null, { status: 404, headers: responseHeaders(404) });
	const { survey, status } = current;
	const info = {
		survey: survey.id,
		status,
		opens: survey.opens,
		closes: survey.closes,
		languages,
		questions: questionsOf(survey).map(rules),
	};
	return new Response(JSON.stringify(info), { headers: responseHeaders(200, 'application/json') });
}

function rules(question: Question) {
	const { id, type } = question;
	const shared = { id, type, required: false };
	switch (question.type) {
		case 'text':
			return { ...shared, options: [], maxLength: question.maxLength };
		case 'single':
			return { ...shared, options: question.options.map((option) => option.id) };
		case 'multiple': {
			const exclusive = question.options.filter((option) => option.exclusive);
			return {
				...shared,
				options: question.options.map((option) => option.id),
				...(exclusive.length > 0 && { exclusive: exclusive.map((option) => option.id) }),
				...(question.maxChoices !== undefined && { maxChoices: question.maxChoices }),
			};
		}
	}
}
