import { expect, test } from 'vitest';
import { changedQuestions, changedTranslations, lockFlaw, lockOf, lockSchema } from './lock.ts';
import { questionsOf } from './localize.ts';
import type { Question } from './questionnaire.ts';
import { aSurvey } from './survey-builder.ts';
import { translationsHash, wordingHash } from './wording-hash.ts';

const questions = questionsOf(aSurvey());
const [first] = questions as [Question];
const lock = await lockOf(aSurvey());

test('a lock names its survey and holds the wording hash of each question', async () => {
	const [satisfied, first, comment] = await Promise.all(questions.map(wordingHash));
	expect(lock).toMatchObject({ survey: '2026', questions: { satisfied, first, comment } });
	expect(Object.keys(lock.translations ?? {})).toEqual(['satisfied', 'first', 'comment']);
	expect(lockSchema.parse(lock)).toEqual(lock);
});

const translated = (question: Question) => ({
	...question,
	text: { ...question.text, en: 'In English' },
});
const reworded = (question: Question) => ({ ...question, text: { sv: 'Vad?' } });
const renamed = (question: Question) => ({ ...question, id: `${question.id}-2` });
// A name that every object knows.
const another: Question = { type: 'text', id: 'constructor', text: { sv: '?' }, maxLength: 9 };

const asking = (questions: Question[]) => ({
	sections: [{ id: 'all', title: { sv: 'Alla' }, questions }],
});

test.each([
	['as it was', questions, []],
	['with mended translations', questions.map(translated), []],
	[
		'with a question in other words',
		questions.map((question) => (question.id === 'first' ? reworded(question) : question)),
		[{ question: 'first', change: 'reworded' }],
	],
	['with a question more', [another, ...questions], [{ question: 'constructor', change: 'new' }]],
	['with a question less', questions.slice(1), [{ question: 'satisfied', change: 'gone' }]],
	[
		'with another id of a question',
		questions.map((question) => (question.id === 'first' ? renamed(question) : question)),
		[
			{ question: 'first-2', change: 'new' },
			{ question: 'first', change: 'gone' },
		],
	],
])('a survey %s: every change is told', async (_, asked, changes) => {
	expect(await changedQuestions(lock, asking(asked))).toEqual(changes);
});

test.each([
	['with its lock', lock, questions, true, undefined],
	['with one question in other words', lock, questions.with(0, reworded(first)), true, 'changed'],
	['without real codes, by other questions than were locked', lock, [another], false, 'changed'],
	['whose lock is gone', undefined, questions, true, 'missing'],
	['without lock or real codes', undefined, questions, false, undefined],
])('answers of a survey %s are counted or not', async (_, locked, asked, hasRealCodes, flaw) => {
	expect(await lockFlaw(asking(asked), locked, hasRealCodes)).toBe(flaw);
});

test.each([
	['as they were', lock, questions, []],
	['that were mended', lock, questions.map(translated), ['satisfied', 'first', 'comment']],
	['of a question that is new', lock, [another], []],
	['whose Swedish is another', lock, questions.map(reworded), []],
	['that an older lock does not know', { ...lock, translations: undefined }, questions, []],
])('translations %s', async (_, locked, asked, changed) => {
	expect(await changedTranslations(locked, asking(asked))).toEqual(changed);
});

test('translations may stand in any order', async () => {
	const [question] = questions;
	if (question === undefined) throw new Error('No question');
	const inOrder = (text: Question['text']) => translationsHash({ ...question, text });
	const { sv } = question.text;
	expect(await inOrder({ sv, ar: '؟', en: '?' })).toBe(await inOrder({ sv, en: '?', ar: '؟' }));
});
