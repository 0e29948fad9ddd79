import { expect, test } from 'vitest';
import { aSurvey } from '../rules/survey-builder.ts';
import { questionsOf } from '../rules/localize.ts';
import { answersToSend, isFilledIn, readFormState } from './form-state.ts';

const fields: [string, string][] = [
	['survey', '2026'],
	['code', 'ABCD'],
	['submission', ''],
	['answers.satisfied', 'very'],
	['answers.first', 'light'],
	['answers.comment', 'Hej'],
	['answers.__proto__', 'x'],
];

test('the fields of a form are read as they stand', () => {
	const state = readFormState(fields);
	expect(state).toMatchObject({ code: 'ABCD', problems: [] });
	expect(state.submission).toBeUndefined();
	expect([...state.answers.keys()]).toEqual(['satisfied', 'first', 'comment', '__proto__']);
});

test('an empty field is no answer: so text browsers send what nobody picked', () => {
	expect(readFormState([['answers.satisfied', '']]).answers.size).toBe(0);
});

test('one choice is sent alone, several choices as a list, an unknown field as itself', () => {
	const sent = answersToSend(questionsOf(aSurvey()), readFormState(fields).answers);
	expect(Object.entries(sent)).toEqual([
		['satisfied', 'very'],
		['first', ['light']],
		['comment', 'Hej'],
		['__proto__', 'x'],
	]);
});

test('a single choice posted twice stays two values, so that the check can refuse it', () => {
	const twice: [string, string][] = [...fields, ['answers.satisfied', 'not']];
	const sent = answersToSend(questionsOf(aSurvey()), readFormState(twice).answers);
	expect(sent['satisfied']).toEqual(['very', 'not']);
});

test('a code alone is something that is filled in, and empty fields are not', () => {
	expect(isFilledIn({ code: 'A', answers: new Map() })).toBe(true);
	expect(isFilledIn({ code: '', answers: new Map([['comment', ['']]]) })).toBe(false);
});
