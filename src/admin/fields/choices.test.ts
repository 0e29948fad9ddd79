import { expect, test } from 'vitest';
import { contentWith, SURVEY } from '../../content-check/content-builder.ts';
import { choicesIn } from './choices.ts';

test('What a measure answers to is picked by the words of the question', () => {
	expect(choicesIn(contentWith())['questions']).toEqual(
		expect.arrayContaining([
			{ value: 'satisfied', label: 'Hur nöjd är du?' },
			{ value: '2026/satisfied', label: 'Resultatet 2026/satisfied' },
		]),
	);
});

test('What was noticed is picked by the words of the answer', () => {
	expect(choicesIn(contentWith())['noticed']).toContainEqual({
		value: 'lighting',
		label: 'Belysning',
	});
});

test('A survey for show does not say how a question is called', () => {
	const survey = contentWith().find(({ path }) => path === SURVEY)?.text ?? '';
	const shown = {
		path: 'content/surveys/visad.yaml',
		text: survey.replace("id: '2026'", 'id: visad').replaceAll('Hur nöjd är du?', 'Visad?'),
	};
	const example = { ...shown, text: shown.text.replace('example: false', 'example: true') };
	const labels = (file: typeof shown) =>
		choicesIn([...contentWith(), file])['questions']?.map(({ label }) => label);
	expect(labels(shown)).toContain('Visad?');
	expect(labels(example)).not.toContain('Visad?');
});
