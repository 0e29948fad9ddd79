import { expect, test } from 'vitest';
import { aResult } from '../../../queries/results/result-builder.ts';
import { aSurvey } from '../../../survey/rules/survey-builder.ts';
import { openQuestions } from './open-questions.ts';
import { resultDocument } from './result-document.ts';

const NAMES = [{ id: 'raa', name: 'Råå' }];
const shown = { share: 64, answered: 1055 };
const result = aResult('2026', [shown, { area: 'raa', withheld: 'few' }], {
	corrections: ['Två områden hade bytt plats.'],
});

test('it is the whole result, free to use, with the questions in words', () => {
	const { rows, ...rest } = resultDocument(result, aSurvey(), NAMES);
	expect(rows).toHaveLength(2);
	expect(rest).toEqual({
		survey: '2026',
		edition: 2,
		example: false,
		licence: 'CC0-1.0',
		corrections: ['Två områden hade bytt plats.'],
		method: result.method,
		watched: [],
		questions: openQuestions(aSurvey()),
	});
});

test('a row has the columns of the table that say something', () => {
	const row = { survey: '2026', edition: 2, years: '2026', question: 'satisfied' };
	const subject = { option: 'headline', base: 'opinion' };
	expect(resultDocument(result, aSurvey(), NAMES).rows).toEqual([
		{ ...row, area: 'company', area_name: 'Hela företaget', ...subject, ...shown },
		{ ...row, area: 'raa', area_name: 'Råå', ...subject, withheld: 'few' },
	]);
});

test('districts have their names', () => {
	const method = { districts: [{ id: 'raa', issued: 60, returned: 0 }] };
	const document = resultDocument(aResult('2026', [], { method }), aSurvey(), NAMES);
	expect(document.method.districts).toEqual([{ id: 'raa', name: 'Råå', issued: 60, returned: 0 }]);
});
