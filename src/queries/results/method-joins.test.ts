import { expect, test } from 'vitest';
import { aSurvey } from '../../survey/rules/survey-builder.ts';
import { methodSv } from '../../strings/sv/method/method.ts';
import { isSilenced, limitsOf, surveyMethod } from './method-joins.ts';
import { aResult } from './result-builder.ts';

const NAMES = [
	{ id: 'raa', name: 'Råå' },
	{ id: 'dalhem', name: 'Dalhem' },
];
const LETTERS = [
	{ id: 'raa', issued: 60, returned: 10 },
	{ id: 'dalhem', issued: 160, returned: 10 },
];
const ASKED = [{ question: 'satisfied' }, { question: 'first' }];
type Method = NonNullable<NonNullable<Parameters<typeof aResult>[2]>['method']>;

const methodOf = (method: Method, rows: Parameters<typeof aResult>[1] = ASKED) => {
	const result = aResult('2026', rows, { method: { districts: LETTERS, ...method } });
	return surveyMethod(result, [result], aSurvey(), NAMES);
};

test('A survey that closes at midnight was open until the day before, by Swedish time', () => {
	expect(methodOf({ closes: '2026-12-07T00:00:00+01:00' })).toMatchObject({
		year: '2026',
		opens: '2026-01-01',
		lastDay: '2026-12-06',
	});
});

test('The rate is answers to the letters that arrived, in all districts together', () => {
	const districts = LETTERS.map((of, index) => ({ ...of, ballots: 20 + 10 * index }));
	expect(methodOf({ districts })).toMatchObject({
		letters: { issued: 220, returned: 20 },
		rate: { ballots: 50, isWhole: true, least: 25, most: 25 },
	});
});

test('Where a district does not tell its answers, the rate lies between two limits', () => {
	const [few, ...others] = LETTERS;
	const districts = [...(few ? [few] : []), ...others.map((of) => ({ ...of, ballots: 40 }))];
	expect(methodOf({ districts }).rate).toEqual({
		ballots: 40,
		isWhole: false,
		least: 20,
		most: 30,
	});
});

test('A number that leaves out a district says so, also where the rate is sure to a whole percent', () => {
	const rate = { ballots: 1000, isWhole: false, least: 25, most: 25 };
	expect(methodSv.survey.answersHelp(rate, 20)).toContain('färre än 20 svar är inte med');
});

test('Where no number of answers is told, neither is the rate', () => {
	expect(methodOf({})).toMatchObject({ rate: undefined, isSilenced: false });
});

test('Where a correction tells no number of answers, they are not said to be too few', () => {
	const corrected = aResult('2026', ASKED, {
		corrections: ['Fel'],
		method: { districts: LETTERS },
	});
	expect(isSilenced(corrected)).toBe(true);
	expect(methodSv.survey.answersHidden(true)).not.toContain('inget område har så många svar');
});

test('Districts stand by name, and one whose page is gone by its id', () => {
	const closed = { id: 'city', issued: 5, returned: 0 };
	const { districts } = methodOf({ districts: [...LETTERS, closed] });
	expect(districts.map(({ name }) => name)).toEqual(['city', 'Dalhem', 'Råå']);
});

test("A district's answers are its ballots, and its rate is of its letters", () => {
	const districts = LETTERS.map((of) => (of.id === 'raa' ? of : { ...of, ballots: 60 }));
	expect(methodOf({ districts }).districts).toMatchObject([
		{ id: 'dalhem', ballots: 60, percent: 40 },
		{ id: 'raa', ballots: undefined, percent: undefined },
	]);
});

test('Districts that are left out are named once for all questions that leave out the same', () => {
	const excluded = { first: ['raa', 'dalhem'], satisfied: ['dalhem', 'raa'] };
	expect(methodOf({ excluded }).excluded).toEqual([
		{
			districts: ['Dalhem', 'Råå'],
			questions: ['Hur nöjd är du?', 'Vad ska göras först?'],
			isEvery: true,
		},
	]);
});

test('Questions that leave out other districts are told apart', () => {
	const excluded = { first: ['raa'], satisfied: ['dalhem'] };
	expect(methodOf({ excluded }).excluded).toEqual([
		{ districts: ['Råå'], questions: ['Vad ska göras först?'], isEvery: false },
		{ districts: ['Dalhem'], questions: ['Hur nöjd är du?'], isEvery: false },
	]);
});

test('A survey names the questions that are new or in other words since the one before', () => {
	const before = aResult('2025', ASKED, { method: { wording: { satisfied: 'a', first: 'b' } } });
	const wording = { satisfied: 'a', first: 'c', comment: 'd' };
	const result = aResult('2026', ASKED, { method: { wording } });
	const changedIn = (of: typeof result) =>
		surveyMethod(of, [before, result], aSurvey(), NAMES).changed;
	expect(changedIn(result)).toEqual({
		since: '2025',
		questions: ['Vad ska göras först?', 'Något mer?'],
	});
	expect(changedIn(before)).toBeUndefined();
});

test('The questions are those of the questionnaire, word for word and in its order', () => {
	const { sections } = methodOf({});
	expect(sections.flatMap(({ questions }) => questions.map(({ text }) => text))).toEqual([
		'Hur nöjd är du?',
		'Vad ska göras först?',
		'Något mer?',
	]);
});

test('What it takes to show a figure is what the newest result was made with', () => {
	const [older, newer] = [30, 25].map((fewestAnswers, index) =>
		aResult(String(2025 + index), [], { method: { fewestAnswers, mostFew: 5 } }),
	);
	if (!older || !newer) throw new Error('two results were built');
	expect(limitsOf([older, newer])).toMatchObject({ fewestAnswers: 25, mostFew: 5 });
});

test('Before the first result it is what the rules say, and the limits of 20 answers lie up to 22 away', () => {
	expect(limitsOf([])).toEqual({ fewestAnswers: 20, mostFew: 4, widest: 22 });
});
