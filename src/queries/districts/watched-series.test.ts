import { expect, test } from 'vitest';
import type { ResultRow } from '../../schemas/result.ts';
import { aResult } from '../results/result-builder.ts';
import { isAnyCompared, plannedFor, watchedIn } from './watched-series.ts';

const round = (year: string, row: Partial<ResultRow>, watched: string[] = [], example = false) =>
	aResult(year, [{ area: 'dalhem', ...row }], { watched, example });
const shown = { share: 50, answered: 100 };
const FALLS: Partial<ResultRow> = { ...shown, years: '2024+2025', established: 'decrease' };

test('a figure that is shown anew decides whether a district is watched', () => {
	const falling = [round('2025', shown), round('2026', shown, ['dalhem'])];
	expect(watchedIn(falling.toReversed()).map(({ survey }) => survey)).toEqual(['2026']);
	expect(watchedIn([...falling, round('2027', shown)])).toEqual([]);
});

test.each<[string, Partial<ResultRow>]>([
	['has too few answers', { withheld: 'few-answers' }],
	['is withheld', { withheld: 'few' }],
	['is none: it was not asked there', { area: 'raa', ...shown }],
])('a district goes on being watched by the last figure shown, where the next %s', (_, row) => {
	const results = [round('2027', row), round('2026', row), round('2025', FALLS, ['dalhem'])];
	expect(watchedIn(results)).toEqual([
		{ district: 'dalhem', survey: '2025', question: 'satisfied', hasFallen: true },
	]);
	expect(watchedIn([round('2028', shown), ...results])).toEqual([]);
});

test('a figure of another option says nothing of whether the headline still falls', () => {
	const few = aResult('2026', [
		{ area: 'dalhem', withheld: 'few-answers' },
		{ area: 'dalhem', option: 'lighting', base: 'answered', ...shown },
	]);
	expect(watchedIn([few, round('2025', FALLS, ['dalhem'])])).toHaveLength(1);
});

test('what an example says is forgotten with the first real result', () => {
	expect(
		watchedIn([round('2026', shown, ['dalhem'], true), round('2025', { withheld: 'few-answers' })]),
	).toEqual([]);
});

test('without results nothing is watched', () => {
	expect(watchedIn([])).toEqual([]);
});

test.each<[string, Partial<ResultRow>[], boolean]>([
	['a first result', [shown], false],
	['a second one', [shown, { ...shown, established: 'none' }], true],
	['one that can be compared with nothing', [{ ...shown, established: 'none' }, shown], false],
	['no result', [], false],
])('of %s it is known whether any district was compared', (_, rows, isCompared) => {
	expect(isAnyCompared(rows.map((row, index) => round(`202${String(index)}`, row)))).toBe(
		isCompared,
	);
});

const watched = { district: 'dalhem', survey: '2026', question: 'satisfied', hasFallen: false };
const measure = (answersTo: string[], status = 'planned') => ({ data: { answersTo, status } });

test.each([
	['the question', measure(['stairwell', 'satisfied']), true],
	['the result of the survey', measure(['2026/satisfied'], 'ongoing'), true],
	['the result of another survey', measure(['2025/satisfied']), false],
	['another question', measure(['stairwell']), false],
	['the question, and is done', measure(['satisfied'], 'done'), false],
])('whether a measure that answers to %s is the plan', (_, of, isPlan) => {
	expect(plannedFor(watched, [of])).toEqual(isPlan ? [of] : []);
});
