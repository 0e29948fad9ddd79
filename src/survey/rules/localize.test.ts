import { expect, test } from 'vitest';
import {
	inLanguage,
	localize,
	offeredLanguages,
	questionsOf,
	textQuestionsOf,
} from './localize.ts';
import { aSurvey } from './survey-builder.ts';

const review = { by: 'Språkgranskare', date: '2026-11-24' };
const survey = aSurvey({ reviewed: { sv: null, en: null, ar: review } });

test('a preview offers every language that the survey is in, and says which nobody has reviewed', () => {
	expect(offeredLanguages(survey, false)).toEqual([
		{ language: 'sv', unreviewed: false },
		{ language: 'en', unreviewed: true },
		{ language: 'ar', unreviewed: false },
	]);
});

test('production offers Swedish, and of the others those that a person has reviewed', () => {
	expect(offeredLanguages(survey, true).map(({ language }) => language)).toEqual(['sv', 'ar']);
});

test('a question keeps its hint, and that it may wake memories', () => {
	const [section] = aSurvey().sections;
	const questions = questionsOf(aSurvey()).map((question) => ({
		...question,
		hint: { sv: 'Kort hjälp', en: 'A little help' },
		sensitive: true as const,
	}));
	const asked = aSurvey({ sections: section ? [{ ...section, questions }] : [] });
	for (const question of questionsOf(localize(asked, 'en')))
		expect(question).toMatchObject({ hint: 'A little help', sensitive: true });
});

test('what is not translated is said in Swedish', () => {
	expect(inLanguage({ sv: 'Hej', en: 'Hello' }, 'en')).toBe('Hello');
	expect(inLanguage({ sv: 'Hej', en: 'Hello' }, 'ar')).toBe('Hej');
});

test('one’s own words are asked for in texts alone', () => {
	expect(textQuestionsOf(aSurvey())).toEqual(['comment']);
});
