import type { SurveyStrings } from '../../strings/survey-strings.ts';
import { problemText } from '../form/problem-messages.ts';
import type { QuestionRules } from '../rules/answers.ts';
import { type Outcome, STATUS } from './outcome.ts';
import { responseHeaders } from './response-headers.ts';

/** The outcome for a JSON caller: a status, or an RFC 9457 problem. */
export function jsonResponse(
	outcome: Outcome,
	strings: SurveyStrings,
	questions: QuestionRules[],
): Response {
	switch (outcome.kind) {
		case 'received': {
			const status = outcome.repeated ? 200 : 201;
			const headers = responseHeaders(status, 'application/json');
			return new Response(JSON.stringify({ status: 'received' }), { status, headers });
		}
		case 'switched':
			throw new Error('Only a form can switch language');
		case 'invalid':
			return problem('invalid', strings.errors.invalid, {
				errors: outcome.problems.map((found) => ({
					field: found.field,
					code: found.code,
					detail: problemText(questions, strings, found),
				})),
			});
		default:
			return problem(outcome.kind, strings.outcomes[outcome.kind]);
	}
}

function problem(
	kind: keyof typeof STATUS,
	words: { title: string; detail: string; help?: string },
	more: Record<string, unknown> = {},
): Response {
	const status = STATUS[kind];
	const body = { type: `/problem/${kind}`, status, ...words, ...more };
	const headers = responseHeaders(status, 'application/problem+json');
	return new Response(JSON.stringify(body), { status, headers });
}
