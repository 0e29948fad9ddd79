import { type Questionnaire, questionnaireSchema } from './questionnaire.ts';

const sv = (text: string) => ({ sv: text });

/** A small valid questionnaire for tests. */
export function aSurvey(changes: Partial<Questionnaire> = {}): Questionnaire {
	return questionnaireSchema.parse({
		id: '2026',
		title: sv('Enkät'),
		opens: '2026-11-09T08:00:00+01:00',
		closes: '2026-12-07T00:00:00+01:00',
		datesSource: null,
		datesChecked: null,
		reviewed: { sv: null },
		introduction: [sv('Därför frågar vi.')],
		headline: { question: 'satisfied', group: 'satisfied' },
		sections: [
			{
				id: 'area',
				title: sv('Området'),
				questions: [
					{
						id: 'satisfied',
						type: 'single',
						text: sv('Hur nöjd är du?'),
						groups: [
							{ id: 'satisfied', label: sv('Nöjd') },
							{ id: 'dissatisfied', label: sv('Missnöjd') },
						],
						options: [
							{ id: 'very', label: sv('Mycket nöjd'), group: 'satisfied' },
							{ id: 'not', label: sv('Missnöjd'), group: 'dissatisfied' },
							{ id: 'dont-know', label: sv('Vet ej'), noOpinion: true },
						],
					},
					{
						id: 'first',
						type: 'multiple',
						text: sv('Vad ska göras först?'),
						maxChoices: 2,
						options: [
							{ id: 'light', label: sv('Belysning') },
							{ id: 'locks', label: sv('Lås') },
							{ id: 'clean', label: sv('Städning') },
							{ id: 'none', label: sv('Inget'), exclusive: true },
						],
					},
					{ id: 'comment', type: 'text', text: sv('Något mer?'), maxLength: 1000 },
				],
			},
		],
		...changes,
	});
}
