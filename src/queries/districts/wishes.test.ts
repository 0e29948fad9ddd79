import { expect, test } from 'vitest';
import type { ResultRow } from '../../schemas/result.ts';
import { aSurvey } from '../../survey/rules/survey-builder.ts';
import { aResult } from '../results/result-builder.ts';
import { wishesOf } from './wishes.ts';

const row = (question: string, option: string, share?: number): Partial<ResultRow> => ({
	area: 'dalhem',
	question,
	option,
	base: 'answered',
	...(share === undefined ? { withheld: 'few' } : { share }),
});
const measure = (noticedAs?: string) => ({ data: { noticedAs } });
const wishes = (rows: Partial<ResultRow>[], measures = [measure()]) =>
	wishesOf(aSurvey(), aResult('2026', rows), 'dalhem', measures, []);
const labels = (found: ReturnType<typeof wishes>) => found.map(({ label }) => label);

test('what most want done first comes first', () => {
	const found = wishes([
		row('first', 'light', 20),
		row('first', 'locks', 45),
		row('first', 'clean', 30),
	]);
	expect(labels(found)).toEqual(['Lås', 'Städning', 'Belysning']);
	expect(found.every(({ isMostWanted }) => isMostWanted)).toBe(true);
});

test('a wish has its measures, and how many have noticed them', () => {
	const lamps = measure('light');
	expect(
		wishes([row('first', 'light', 20), row('noticed', 'light', 12)], [lamps, measure('locks')])[0],
	).toMatchObject({
		label: 'Belysning',
		noticed: { share: 12, years: ['2026'] },
		measures: [lamps],
	});
});

test('what is done without being among the wishes is told after them', () => {
	const found = wishes(
		[row('first', 'light', 20), row('noticed', 'locks', 12)],
		[measure('locks')],
	);
	expect(found.map(({ label, isMostWanted }) => [label, isMostWanted])).toEqual([
		['Belysning', true],
		['Lås', false],
	]);
});

test('the three that most want are told; what fewer want, where something is done about it', () => {
	const ids = ['a', 'b', 'c', 'd', 'e'];
	const options = ids.map((id) => ({ id, label: { sv: id } }));
	const sections = aSurvey().sections.map((section) => ({
		...section,
		questions: section.questions.map((question) =>
			question.type === 'multiple' ? { ...question, options } : question,
		),
	}));
	const survey = aSurvey({ sections });
	const rows = ids.map((id, index) => row('first', id, 50 - index));
	const found = wishesOf(survey, aResult('2026', rows), 'dalhem', [measure('e')], []);
	expect(found.map(({ label, isMostWanted }) => [label, isMostWanted])).toEqual([
		['a', true],
		['b', true],
		['c', true],
		['e', false],
	]);
});

test('an answer that says “nothing” is no wish', () => {
	expect(labels(wishes([row('first', 'light', 20), row('first', 'none', 60)]))).toEqual([
		'Belysning',
	]);
});

test('a wish that is not shown is told as hidden: it may be the one that most want', () => {
	const found = wishes([row('first', 'light'), row('first', 'locks', 23)]);
	expect(found.map(({ label, isMostWanted, isHidden }) => [label, isMostWanted, isHidden])).toEqual(
		[
			['Lås', true, false],
			['Belysning', false, true],
		],
	);
});

test('where no wish is shown, a withheld wish is not told, nor one of another district', () => {
	const elsewhere = { ...row('first', 'clean', 50), area: 'raa' };
	expect(wishes([row('first', 'light'), elsewhere])).toEqual([]);
});

test('where one year has too few answers, the wishes are of years together', () => {
	const together = { ...row('first', 'locks', 40), years: '2025+2026' };
	expect(labels(wishes([row('first', 'light'), row('first', 'locks'), together]))).toEqual(['Lås']);
});

test('years together do not fill in what a year of its own withholds', () => {
	const together = { ...row('first', 'locks', 40), years: '2025+2026' };
	const found = wishes([row('first', 'light', 20), row('first', 'locks'), together]);
	expect(found.map(({ label, wanted }) => [label, wanted?.share])).toEqual([
		['Belysning', 20],
		['Lås', undefined],
	]);
});

test('a survey that does not ask has no wishes', () => {
	const [section] = aSurvey().sections;
	const survey = aSurvey({
		sections: section ? [{ ...section, questions: section.questions.slice(0, 1) }] : [],
	});
	expect(wishesOf(survey, aResult('2026', [row('first', 'light', 20)]), 'dalhem', [], [])).toEqual(
		[],
	);
});
