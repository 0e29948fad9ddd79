import { expect, test } from 'vitest';
import { localize } from '../rules/localize.ts';
import { aSurvey } from '../rules/survey-builder.ts';
import { CHECK, CODE, START, stepAfter, stepOfField, stepsOf } from './steps.ts';

const { sections } = aSurvey();
const background = {
	id: 'background',
	title: { sv: 'Om dig' },
	questions: [
		{
			id: 'age',
			type: 'single' as const,
			text: { sv: 'Hur gammal är du?' },
			groups: [],
			options: [
				{ id: 'young', label: { sv: 'Ung' } },
				{ id: 'old', label: { sv: 'Gammal' } },
			],
		},
	],
};
const steps = stepsOf(localize(aSurvey({ sections: [...sections, background] }), 'sv'));
const ids = steps.map(({ id }) => id);

test('one question a step, and "check your answers" after all of them', () => {
	expect(ids).toEqual([START, CODE, 'satisfied', 'first', 'comment', 'age', CHECK]);
});

test('a question knows which of its part it is', () => {
	expect(steps[3]).toMatchObject({ part: 1, number: 2, questions: 3 });
	expect(steps.at(-2)).toMatchObject({ part: 2, number: 1, questions: 1 });
});

test('a code that is known is not asked for', () => {
	expect([stepAfter(steps, START, false), stepAfter(steps, START, true)]).toEqual([
		CODE,
		'satisfied',
	]);
});

test('after the last step comes nothing: it sends', () => {
	expect(() => stepAfter(steps, CHECK, true)).toThrow(/last step/);
});

test.each([
	['code', CODE],
	['answers', 'satisfied'],
	['answers.comment', 'comment'],
	['answers.no-such-question', undefined],
	['submission', undefined],
])('%s is mended on step %s', (field, step) => {
	expect(stepOfField(steps, field)).toBe(step);
});
