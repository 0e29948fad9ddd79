import { expect, test } from 'vitest';
import { questionnaireSchema } from '../../survey/rules/questionnaire.ts';
import { questionTexts } from './question-texts.ts';

const survey = (id: string, text: string) =>
	questionnaireSchema.parse({
		id,
		title: { sv: 'Enkäten' },
		opens: `${id}-11-01T08:00:00+01:00`,
		closes: `${id}-12-01T00:00:00+01:00`,
		datesSource: null,
		datesChecked: null,
		reviewed: { sv: null },
		introduction: [{ sv: 'Hej.' }],
		headline: { question: 'stairwell', group: 'good' },
		sections: [
			{
				id: 'area',
				title: { sv: 'Området' },
				questions: [
					{
						id: 'stairwell',
						type: 'single',
						text: { sv: text },
						groups: [{ id: 'good', label: { sv: 'Bra' } }],
						options: [
							{ id: 'good', label: { sv: 'Bra' }, group: 'good' },
							{ id: 'unknown', label: { sv: 'Vet ej' }, noOpinion: true },
						],
					},
				],
			},
		],
	});
const surveys = [survey('2025', 'Förra årets fråga'), survey('2026', 'Årets fråga')];

test('A measure shows the question it answers to as it was last asked', () => {
	expect(questionTexts(surveys, ['stairwell', '2026/stairwell'])).toEqual([
		'Årets fråga',
		'Årets fråga',
	]);
});

test('A question that was never asked is left out', () => {
	expect(questionTexts(surveys, ['moon'])).toEqual([]);
});
