import { expect, test } from 'vitest';
import { browserStrings } from '../../strings/browser-strings.ts';
import { surveyStrings } from '../../strings/survey.ts';
import { localize } from '../rules/localize.ts';
import { aSurvey } from '../rules/survey-builder.ts';
import { problemMessages } from './problem-messages.ts';

test('each field has one message, in the order of the form, in the words of the server where it has some', () => {
	const messages = problemMessages(localize(aSurvey(), 'sv'), browserStrings(surveyStrings('sv')), [
		{ field: 'answers.first', code: 'too-many' },
		{ field: 'answers.satisfied', code: 'unknown-option', detail: 'Serverns ord.' },
		{ field: 'answers.satisfied', code: 'unknown-option' },
		{ field: 'code', code: 'code-missing' },
	]);
	expect([...messages.keys()]).toEqual(['code', 'answers.satisfied', 'answers.first']);
	expect(messages.get('answers.satisfied')).toMatchObject({
		target: 'satisfied',
		text: 'Serverns ord.',
	});
});
