import { expect, test } from 'vitest';
import { questionsOf } from '../../../survey/rules/localize.ts';
import { aSurvey } from '../../../survey/rules/survey-builder.ts';
import { openQuestions } from './open-questions.ts';

const [scale, several, text] = openQuestions(aSurvey());

test('a scale has its groups, and says which answers each of them counts', () => {
	expect(scale).toEqual({
		id: 'satisfied',
		text: 'Hur nöjd är du?',
		type: 'single',
		groups: [
			{ id: 'satisfied', label: 'Nöjd' },
			{ id: 'dissatisfied', label: 'Missnöjd' },
		],
		options: [
			{ id: 'very', label: 'Mycket nöjd', group: 'satisfied' },
			{ id: 'not', label: 'Missnöjd', group: 'dissatisfied' },
			{ id: 'dont-know', label: 'Vet ej', noOpinion: true },
		],
	});
});

test('a question with several choices has its answers in order', () => {
	expect(several).toMatchObject({ type: 'multiple', text: 'Vad ska göras först?' });
	expect(several).not.toHaveProperty('groups');
	expect(several?.options?.map(({ label }) => label)).toEqual([
		'Belysning',
		'Lås',
		'Städning',
		'Inget',
	]);
});

test('a question that is answered in own words says no more than what was asked', () => {
	expect(text).toEqual({ id: 'comment', text: 'Något mer?', type: 'text' });
});

test('the words are Swedish, also where the survey has been translated', () => {
	const survey = aSurvey();
	const translated = { sv: 'Hur nöjd är du?', en: 'How satisfied are you?' };
	for (const question of questionsOf(survey)) question.text = translated;
	expect(openQuestions(survey).map((question) => question.text)).toEqual(
		Array(3).fill('Hur nöjd är du?'),
	);
});
