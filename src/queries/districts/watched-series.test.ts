import { expect, test } from 'vitest';
import { aResult } from '../results/result-builder.ts';
import { isAnyCompared, plannedFor, watchedIn } from './watched-series.ts';

const round = (year: string, watched: string[], example = false) =>
	aResult(year, [{ area: 'dalhem', share: 50, answered: 100 }], { watched, example });

test('a district is watched by the newest result alone', () => {
	expect(watchedIn([round('2026', ['dalhem']), round('2025', ['raa'])])).toEqual([
		{ district: 'dalhem', survey: '2026', question: 'satisfied' },
	]);
});

test('what an example says is forgotten with the first real result', () => {
	expect(watchedIn([round('2026', ['raa'], true), round('2025', [])])).toEqual([]);
});

test('without results nothing is watched', () => {
	expect(watchedIn([])).toEqual([]);
});

const shown = (year: string, established?: 'none') =>
	aResult(year, [{ area: 'dalhem', share: 50, answered: 100, established }]);

test.each([
	['a first result', [shown('2025')], false],
	['a second one', [shown('2025'), shown('2026', 'none')], true],
	['one that can be compared with nothing', [shown('2025', 'none'), shown('2026')], false],
	['no result', [], false],
])('of %s it is known whether any district was compared', (_, results, isCompared) => {
	expect(isAnyCompared(results)).toBe(isCompared);
});

const watched = { district: 'dalhem', survey: '2026', question: 'satisfied' };
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
