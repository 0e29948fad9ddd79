import { expect, test } from 'vitest';
import { newCode, printedCode } from '../rules/code.ts';
import { localize, questionsOf } from '../rules/localize.ts';
import { aSurvey } from '../rules/survey-builder.ts';
import { findProblems, questionProblems, typosInCode } from './find-problems.ts';

const form = localize(aSurvey(), 'sv');
const [, first] = questionsOf(form);
const code = newCode();
const wrongCode = code.replace(/.$/, (symbol) => (symbol === '0' ? '1' : '0'));

test('a form with a code and one answer has no problem', () => {
	const answers = new Map([['satisfied', ['very']]]);
	expect(findProblems(form, { code, answers, problems: [] })).toEqual([]);
});

test.each<[string, Map<string, string[]>]>([
	['a choice that was taken back', new Map([['satisfied', []]])],
	['space', new Map([['comment', [' \n']]])],
])('%s is no answer', (_, answers) => {
	expect(findProblems(form, { code, answers, problems: [] })).toEqual([
		{ field: 'answers', code: 'empty' },
	]);
});

test('a question may be skipped, but not answered with too much', () => {
	if (!first) throw new Error('The survey of the tests has lost its second question');
	const answered = (...values: string[]) => questionProblems(first, new Map([['first', values]]));
	expect([answered(), answered('light'), answered('light', 'locks', 'clean')]).toEqual([
		[],
		[],
		[{ field: 'answers.first', code: 'too-many' }],
	]);
});

test.each([
	['', []],
	['ABC', []],
	['ABCD-U', ['code-symbols']],
	['Kod: “ABCD', []],
	['A\u200BB\u200BC\u200BD\u200BE\u200BF', []],
	[printedCode(code).slice(0, -1), []],
	[code, []],
	[wrongCode, ['code-check']],
	[`${code}0`, ['code-length']],
])('while %j is being typed it is told: %j', (typed, problems) => {
	expect(typosInCode(typed).map((problem) => problem.code)).toEqual(problems);
});
