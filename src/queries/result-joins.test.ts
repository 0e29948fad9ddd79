import { expect, test } from 'vitest';
import type { Result, ResultRow } from '../schemas/result.ts';
import { newestHeadline } from './result-joins.ts';

const row = (fields: Partial<ResultRow>): ResultRow => ({
	years: '2025',
	area: 'company',
	question: 'satisfied',
	option: 'headline',
	base: 'opinion',
	...fields,
});

const result = (survey: string, rows: Partial<ResultRow>[]): Result => ({
	survey,
	example: false,
	corrections: [],
	method: {
		// Half an hour into the year in Sweden, and still the year before in UTC.
		opens: `${survey}-01-01T00:30:00+01:00`,
		closes: `${survey}-02-01T00:00:00+01:00`,
		paperIssued: 0,
		districts: [],
		fewestAnswers: 20,
		mostFew: 4,
		wording: {},
		leftOut: {},
		rules: 1,
	},
	rows: rows.map((fields) => row({ years: survey, ...fields })),
});

test('The figure is the one of the survey that closed last', () => {
	const results = [
		result('2024', [{ share: 57 }]),
		result('2026', [{ share: 67 }]),
		result('2025', [{ share: 64 }]),
	];
	expect(newestHeadline(results, 'company')).toMatchObject({
		row: { share: 67 },
		years: ['2026'],
		fewestAnswers: 20,
		example: false,
	});
});

test('The figure is the headline of the area that was asked for', () => {
	const { rows } = result('2026', [
		{ share: 64 },
		{ area: 'dalhem', option: 'group:neither', share: 15 },
		{ area: 'dalhem', share: 60 },
	]);
	expect(newestHeadline([result('2026', rows)], 'dalhem')?.row.share).toBe(60);
});

test("A survey's own figure goes before the one of years together", () => {
	const rows = [{ years: '2025+2026', share: 72 }, { share: 70 }];
	expect(newestHeadline([result('2026', rows)], 'company')?.row.share).toBe(70);
});

test('Where the survey alone has too few answers, the years together are shown and named', () => {
	const rows = [
		{ withheld: 'few-answers' as const },
		{ years: '2025+2026', share: 72, low: 54, high: 85 },
	];
	const results = [result('2026', rows), result('2025', [{ withheld: 'few-answers' }])];
	expect(newestHeadline(results, 'company')).toMatchObject({
		row: { share: 72 },
		years: ['2025', '2026'],
	});
});

test('A withheld figure says why, and an older one does not take its place', () => {
	const results = [result('2026', [{ withheld: 'few' }]), result('2025', [{ share: 64 }])];
	expect(newestHeadline(results, 'company')?.row).toMatchObject({ withheld: 'few' });
});

test('An area that the newest survey leaves out keeps its figure from the one before', () => {
	const results = [result('2026', []), result('2025', [{ share: 64 }])];
	expect(newestHeadline(results, 'company')).toMatchObject({ row: { share: 64 }, years: ['2025'] });
});

test('Without a result there is no figure', () => {
	expect(newestHeadline([], 'company')).toBeUndefined();
});
