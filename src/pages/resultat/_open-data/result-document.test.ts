import { expect, test } from 'vitest';
import { aResult } from '../../../queries/results/result-builder.ts';
import { aSurvey } from '../../../survey/rules/survey-builder.ts';
import { openQuestions } from './open-questions.ts';
import { resultDocument } from './result-document.ts';

const shown = { share: 64, answered: 1055 };
const result = aResult('2026', [shown, { area: 'raa', withheld: 'few' }], {
	corrections: ['Två områden hade bytt plats.'],
});

test('it is the whole result, free to use, with the questions in words', () => {
	const { rows, ...rest } = resultDocument(result, aSurvey());
	expect(rows).toHaveLength(2);
	expect(rest).toEqual({
		survey: '2026',
		example: false,
		licence: 'CC0-1.0',
		corrections: ['Två områden hade bytt plats.'],
		method: result.method,
		questions: openQuestions(aSurvey()),
	});
});

test('a row has the columns of the table that say something', () => {
	const row = { survey: '2026', years: '2026', question: 'satisfied', option: 'headline' };
	expect(resultDocument(result, aSurvey()).rows).toEqual([
		{ ...row, area: 'company', base: 'opinion', ...shown },
		{ ...row, area: 'raa', base: 'opinion', withheld: 'few' },
	]);
});
