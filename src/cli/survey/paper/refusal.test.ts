import { expect, test } from 'vitest';
import { localize, questionsOf } from '../../../survey/rules/localize.ts';
import { knownSurvey } from '../survey-options.ts';
import { refusal } from './refusal.ts';
import { typedAnswers } from './typed-answers.ts';

const questions = questionsOf(localize(knownSurvey('2026'), 'sv'));

test('every kind of dash may be typed for another', () => {
	for (const typed of ['30-49 år', '30 – 49 år', '30\u221249 år'])
		expect(typedAnswers(questions, new Map([['age', typed]]))).toEqual({ age: '30-to-49' });
});

test('letters may be parted from their dots', () => {
	const typed = 'Mycket nöjd'.normalize('NFD');
	expect(typedAnswers(questions, new Map([['satisfied', typed]]))).toEqual({
		satisfied: 'very-satisfied',
	});
});

const told = (question: string, typed: string) =>
	refusal(questions, new Map([[question, typed]]), {
		field: `answers.${question}`,
		code: 'unknown-option',
	});

test.each([
	[
		'age',
		'30-49',
		'"30-49" är inget av svaren. Skriv bara ett av dem: Yngre än 30 år / 30–49 år /',
	],
	[
		'satisfied',
		'Ganska nöjd + neither',
		'"Ganska nöjd + neither" är inget av svaren. Skriv bara ett',
	],
	[
		'problems',
		'Hundar+vandalism',
		'"Hundar" är inget av svaren. Skriv ett eller flera av dem, med + mellan: ',
	],
])('of %s it is told what is wrong, and what can be typed', (question, typed, words) => {
	expect(told(question, typed)).toContain(`${question}: ${words}`);
});

test('neither a code nor a free text in the wrong column is told', () => {
	for (const typed of [
		'0000-0000-0000',
		'0000-0000-0001',
		'Hemlig text som hör till en annan fråga',
	])
		expect(told('age', typed)).toContain('age: Det som står här är inget av svaren.');
});
