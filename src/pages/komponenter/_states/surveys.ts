import type { LocalizedSurvey } from '../../../survey/localize.ts';
import type { Questionnaire } from '../../../survey/questionnaire.ts';
import { componentsMethodSv } from '../../../strings/components-method-sv.ts';
import { componentsResultsSv } from '../../../strings/components-results-sv.ts';

const { labels, questions } = componentsResultsSv;
const { section, introduction, comment, hint } = componentsMethodSv.survey;
const option = (label: string) => ({ id: 'exempel', label });

/** Made up: one question of each type. */
export const SECTIONS: LocalizedSurvey['sections'] = [
	{
		id: 'exempel',
		title: section,
		introduction,
		questions: [
			{
				id: 'satisfied',
				type: 'single',
				text: questions.satisfied,
				options: [labels.very, labels.fairly, labels.dissatisfied, labels.dontKnow].map(option),
			},
			{
				id: 'first',
				type: 'multiple',
				text: questions.first,
				maxChoices: 2,
				options: [labels.light, labels.locks, labels.nothing].map(option),
			},
			{ id: 'comment', type: 'text', text: comment, hint, maxLength: 1000 },
		],
	},
];

/** Made up: what is told of a survey before it has a result. */
export const SURVEY: Questionnaire = {
	id: 'exempel',
	title: { sv: section },
	example: true,
	opens: '2026-11-09T08:00:00+01:00',
	closes: '2026-12-07T00:00:00+01:00',
	datesSource: null,
	datesChecked: null,
	reviewed: {},
	introduction: [{ sv: introduction }],
	headline: { question: 'satisfied', group: 'satisfied' },
	sections: [],
};
