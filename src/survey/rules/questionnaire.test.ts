import { expect, test } from 'vitest';
import { loadQuestionnaires } from './load.ts';
import { languagesOf, localize, questionsOf } from './localize.ts';
import { questionnaireSchema } from './questionnaire.ts';
import { aSurvey } from './survey-builder.ts';

const [section] = aSurvey().sections;
const [scale, several, text] = questionsOf(aSurvey());
const LIGHT = { id: 'light', label: { sv: 'Belysning' } };
const asking = (...questions: unknown[]) => ({
	sections: [{ ...section, questions: [scale, several, text, ...questions] }],
});
const messagesOf = (survey: unknown) =>
	questionnaireSchema.safeParse(survey).error?.issues.map(({ message }) => message);

test.each([
	['closing before it opens', { closes: '2026-01-01T00:00:00Z' }, 'stänger innan'],
	['closing as it opens', { closes: aSurvey().opens }, 'stänger innan'],
	['paper closing before it', { paperCloses: '2026-12-06T00:00:00Z' }, 'inte stänga före'],
	['a headline that is no question', { headline: { question: 'x', group: 'y' } }, 'Huvudfrågan'],
	[
		'a headline that is no group of its question',
		{ headline: { question: 'satisfied', group: 'y' } },
		'Huvudfrågan',
	],
	[
		'two sections with one id',
		{ sections: [...aSurvey().sections, { ...section, questions: [{ ...text, id: 'other' }] }] },
		'Id:t "area" finns två gånger',
	],
	['two questions with one id', asking(text), 'Id:t "comment" finns två gånger'],
	[
		'two options with one id',
		asking({ ...scale, id: 'other', groups: [], options: [LIGHT, LIGHT] }),
		'Id:t "light" finns två gånger',
	],
	['a single option', asking({ ...several, id: 'other', options: [LIGHT] }), '>=2'],
	['more text than is read', asking({ ...text, id: 'other', maxLength: 3_001 }), 'högst 4000'],
	['opening at an hour of no zone', { opens: '2026-11-09T08:00:00' }, 'skillnad mot världstid'],
])('%s is refused in Swedish', (_, change, words) => {
	expect(messagesOf({ ...aSurvey(), ...change })?.join(' ')).toContain(words);
});

test('as much text as is read is taken, and groups are none that a question must have', () => {
	const ungrouped = { ...scale, id: 'other', groups: [], options: [LIGHT, { ...LIGHT, id: 'x' }] };
	const most = { ...text, id: 'most', maxLength: 3_000 };
	expect(messagesOf({ ...aSurvey(), ...asking(ungrouped, most) })).toBeUndefined();
});

test.each([
	['no group and an opinion', { group: undefined }, 'noOpinion'],
	['a group and no opinion', { noOpinion: true }, 'noOpinion'],
	['a group that its question lacks', { group: 'other' }, 'finns inte bland frågans grupper'],
])('an option of a scale with %s would be counted wrong, and is refused', (_, change, words) => {
	const survey = structuredClone(aSurvey());
	const [question] = questionsOf(survey);
	const [option] = question?.type === 'single' ? question.options : [];
	Object.assign(option ?? {}, change);
	expect(messagesOf(survey)?.join(' ')).toContain(words);
});

test('an unknown key is refused', () => {
	expect(messagesOf({ ...aSurvey(), opnes: '2026' })).toHaveLength(1);
});

test('the form is the questionnaire in one language, without how it is counted', () => {
	const form = localize(aSurvey(), 'sv');
	expect(form.sections[0]?.questions[0]).toEqual({
		id: 'satisfied',
		type: 'single',
		text: 'Hur nöjd är du?',
		options: [
			{ id: 'very', label: 'Mycket nöjd' },
			{ id: 'not', label: 'Missnöjd' },
			{ id: 'dont-know', label: 'Vet ej' },
		],
	});
});

test('the questionnaires in content are valid', () => {
	expect(loadQuestionnaires().map(({ id }) => id)).toContain('2026');
});

const [real = aSurvey()] = loadQuestionnaires().filter(({ id }) => id === '2026');

test('the survey asks at most 14 questions and a few on background', () => {
	expect(questionsOf(real).length).toBeLessThanOrEqual(16);
	expect(languagesOf(real)).toContain('sv');
});

test('every question with several choices has a "none" and a "do not know", both exclusive', () => {
	for (const question of questionsOf(real).filter(({ type }) => type === 'multiple')) {
		const exclusive = question.type === 'multiple' && question.options.filter((o) => o.exclusive);
		expect(exclusive, question.id).toMatchObject([{ id: 'none' }, { id: 'dont-know' }]);
	}
});
