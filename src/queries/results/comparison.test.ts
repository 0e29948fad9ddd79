import { expect, test } from 'vitest';
import type { ResultRow } from '../../schemas/result.ts';
import { comparisonOf } from './comparison.ts';
import { aResult } from './result-builder.ts';

/** What the newest of the results, the last one, may say of its first line. */
function comparisonIn(...series: ReturnType<typeof aResult>[]) {
	const newest = series.at(-1);
	const row = newest?.rows.find(({ share }) => share !== undefined);
	if (newest === undefined || row === undefined) throw new Error('Nothing is shown');
	return comparisonOf(row, newest, series);
}

const shown = (share: number, fields: Partial<ResultRow> = {}) => ({ share, ...fields });
const hidden = (fields: Partial<ResultRow> = {}) => ({
	withheld: 'few-answers' as const,
	...fields,
});
const inOtherWords = { method: { wording: { satisfied: 'b' } } };

test.each(['increase', 'decrease', 'none'] as const)(
	'a figure that was tested: %s',
	(established) => {
		expect(
			comparisonIn(aResult('2025', [shown(57)]), aResult('2026', [shown(64, { established })])),
		).toEqual({ kind: 'compared', now: 64, before: 57, since: ['2025'], established });
	},
);

test('a figure that is not tested', () => {
	const option = { question: 'satisfied', option: 'group:neither' };
	expect(
		comparisonIn(aResult('2025', [shown(20, option)]), aResult('2026', [shown(17, option)])),
	).toEqual({ kind: 'compared', now: 17, before: 20, since: ['2025'], established: undefined });
});

test('a first survey', () => {
	expect(comparisonIn(aResult('2026', [shown(64)]))).toEqual({ kind: 'first' });
});

test('a district that was not asked before', () => {
	const dalhem = { area: 'dalhem' };
	expect(comparisonIn(aResult('2025', [shown(57)]), aResult('2026', [shown(64, dalhem)]))).toEqual({
		kind: 'first',
	});
});

test('a question that was not asked before', () => {
	const before = aResult('2025', [], { method: { wording: {} } });
	expect(comparisonIn(before, aResult('2026', [shown(64)]))).toEqual({ kind: 'first' });
});

test('a question that was asked in other words the last time', () => {
	expect(
		comparisonIn(aResult('2025', [shown(57)], inOtherWords), aResult('2026', [shown(64)])),
	).toEqual({ kind: 'reworded', last: '2025' });
});

test('the same words again are not compared across others', () => {
	expect(
		comparisonIn(
			aResult('2024', [shown(50)]),
			aResult('2025', [shown(57)], inOtherWords),
			aResult('2026', [shown(64)]),
		),
	).toEqual({ kind: 'reworded', last: '2025' });
});

test('a figure that was not shown the last time', () => {
	expect(comparisonIn(aResult('2025', [hidden()]), aResult('2026', [shown(64)]))).toEqual({
		kind: 'not-shown',
		last: '2025',
	});
});

test('a figure that was not shown the last time, but before that', () => {
	expect(
		comparisonIn(
			aResult('2024', [shown(50)]),
			aResult('2025', [hidden()]),
			aResult('2026', [shown(64)]),
		),
	).toMatchObject({ before: 50, since: ['2024'], established: 'untested' });
});

test('a figure is compared with the last one, not with those before', () => {
	const series = [aResult('2024', [shown(50)]), aResult('2025', [shown(57)])];
	expect(comparisonIn(...series, aResult('2026', [shown(64)]))).toMatchObject({ before: 57 });
});

test('a figure of those with an opinion is not compared with one of all', () => {
	const ofAll = shown(20, { base: 'answered' });
	const before = aResult('2025', [ofAll, shown(57)]);
	expect(comparisonIn(before, aResult('2026', [shown(64)]))).toMatchObject({ before: 57 });
});

test('years together with the years before them', () => {
	expect(
		comparisonIn(
			aResult('2023', [hidden()]),
			aResult('2024', [hidden(), shown(50, { years: '2023+2024' })]),
			aResult('2025', [hidden()]),
			aResult('2026', [hidden(), shown(64, { years: '2025+2026' })]),
		),
	).toMatchObject({ before: 50, since: ['2023', '2024'] });
});

test('the first years together have nothing before them', () => {
	expect(
		comparisonIn(
			aResult('2025', [hidden()]),
			aResult('2026', [hidden(), shown(64, { years: '2025+2026' })]),
		),
	).toEqual({ kind: 'first' });
});
