import { expect, test } from 'vitest';
import { measureSchema } from '../../schemas/measure.ts';
import type { Result } from '../../schemas/result.ts';
import { aSurvey } from '../../survey/rules/survey-builder.ts';
import { aResult } from '../results/result-builder.ts';
import { beforeAndAfter } from './before-after.ts';

/** Surveys are open in January: see the builder. */
const measure = (fields: object = {}) =>
	measureSchema.parse({
		title: 'Ny belysning',
		summary: 'Lamporna är bytta.',
		group: 'physical-environment',
		districts: ['dalhem'],
		status: 'done',
		start: '2025-02-01',
		done: '2025-12-31',
		owner: 'Förvaltare',
		answersTo: ['satisfied'],
		...fields,
	});
const surveys = ['2024', '2025', '2026', '2027'].map((id) => aSurvey({ id }));
const round = (
	year: string,
	share: number,
	fields: object = {},
	method: Partial<Result['method']> = {},
) => aResult(year, [{ area: 'dalhem', share, ...fields }], { method });
const figures = (of: ReturnType<typeof measure>, results: Result[]) =>
	beforeAndAfter(of, surveys, results).map(({ before, after, established }) => [
		before?.year,
		before?.row.share,
		after?.year,
		after?.row.share,
		established,
	]);
const risen = { established: 'increase' };

test('the surveys on both sides of the measure are compared, and no other', () => {
	const results = [
		round('2024', 40),
		round('2025', 42),
		round('2026', 60, risen),
		round('2027', 80),
	];
	expect(figures(measure(), results)).toEqual([['2025', 42, '2026', 60, 'increase']]);
});

test('a survey that was open while the measure went on is neither', () => {
	const results = [round('2024', 40), round('2025', 42), round('2026', 60, risen)];
	expect(figures(measure({ start: '2025-01-31', done: '2025-02-10' }), results)).toEqual([
		['2024', 40, '2026', 60, undefined],
	]);
});

test('a survey that opened while the measure went on is not the one after it', () => {
	const results = [round('2024', 40), round('2025', 42), round('2026', 60, risen)];
	expect(figures(measure({ start: '2024-12-15', done: '2025-01-20' }), results)).toEqual([
		['2024', 40, '2026', 60, undefined],
	]);
});

test('while no survey came after it there is a figure before alone', () => {
	expect(figures(measure(), [round('2025', 42)])).toEqual([
		['2025', 42, undefined, undefined, undefined],
	]);
});

test('without a survey before it there is a figure after alone', () => {
	expect(figures(measure(), [round('2026', 60, risen)])).toEqual([
		[undefined, undefined, '2026', 60, undefined],
	]);
});

test('a question that was asked in other words has no figure before', () => {
	const results = [round('2025', 42, {}, { wording: { satisfied: 'b' } }), round('2026', 60)];
	expect(figures(measure(), results)).toEqual([[undefined, undefined, '2026', 60, undefined]]);
});

test('years together are neither before nor after', () => {
	const results = [round('2025', 42), round('2026', 60, { years: '2025+2026' })];
	expect(figures(measure(), results)).toEqual([['2025', 42, undefined, undefined, undefined]]);
});

test('of a measure that is not done nothing is said', () => {
	expect(figures(measure({ status: 'ongoing' }), [round('2025', 42), round('2026', 60)])).toEqual(
		[],
	);
});

test('a measure is compared with results of its kind: examples or real ones', () => {
	const examples = [round('2025', 1), round('2026', 2)].map((of) => ({ ...of, example: true }));
	const results = [...examples, round('2025', 42), round('2026', 60)];
	expect(figures(measure(), results)).toEqual([['2025', 42, '2026', 60, undefined]]);
	expect(figures(measure({ example: true }), results)).toEqual([['2025', 1, '2026', 2, undefined]]);
});

test('a measure that is made everywhere is compared in the company', () => {
	const results = [aResult('2025', [{ share: 57 }]), aResult('2026', [{ share: 64 }])];
	expect(beforeAndAfter(measure({ districts: 'all' }), surveys, results)).toMatchObject([
		{ area: 'company', before: { row: { share: 57 } }, after: { row: { share: 64 } } },
	]);
});

test('a question with several choices has no figure of its own', () => {
	const results = [round('2025', 42), round('2026', 60)];
	expect(beforeAndAfter(measure({ answersTo: ['first'] }), surveys, results)).toEqual([]);
});
