import { expect, test } from 'vitest';
import { aResult } from '../results/result-builder.ts';
import { plannedFor, watchedIn } from './watched-series.ts';

const method = { districts: [{ id: 'dalhem', issued: 1000, returned: 0 }] };
const round = (year: string, share: number, example = false) =>
	aResult(year, [{ area: 'dalhem', share, answered: 100 }], { method, example });

test('a district whose figure falls is watched', () => {
	expect(watchedIn([round('2025', 70), round('2026', 50)])).toEqual([
		{ district: 'dalhem', survey: '2026', question: 'satisfied' },
	]);
});

test('a fall from an example to a real result is none', () => {
	expect(watchedIn([round('2025', 70, true), round('2026', 50)])).toEqual([]);
});

test('without results nothing is watched', () => {
	expect(watchedIn([])).toEqual([]);
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
