import { expect, test } from 'vitest';
import type { ResultRow } from '../../schemas/result.ts';
import { aResult as result } from './result-builder.ts';
import { districtHeadline, newestHeadline } from './result-joins.ts';

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

test('The company’s figure stands beside a district’s, and never in its place', () => {
	const series = (fields: Partial<ResultRow>) => [
		result('2026', [{ share: 64 }, { area: 'dalhem', ...fields }]),
	];
	expect(districtHeadline(series({ share: 60 }), 'dalhem').company?.share).toBe(64);
	expect(districtHeadline(series({ withheld: 'few' }), 'dalhem').company).toBeUndefined();
});

test('An area that the newest survey leaves out keeps its figure from the one before', () => {
	const results = [result('2026', []), result('2025', [{ share: 64 }])];
	expect(newestHeadline(results, 'company')).toMatchObject({ row: { share: 64 }, years: ['2025'] });
});

const lettersTo = (...arrived: [id: string, letters: number][]) => ({
	districts: arrived.map(([id, letters]) => ({ id, issued: letters + 3, returned: 3 })),
});

test.each<[string, { area?: string; answered: number }, true | undefined]>([
	['more answers than letters', { area: 'dalhem', answered: 40 }, true],
	['as many, to the nearest 5', { area: 'dalhem', answered: 35 }, undefined],
	['what rounding may make of as many', { area: 'dalhem', answered: 37 }, undefined],
	['one more than that', { area: 'dalhem', answered: 38 }, true],
	['the company, with as many as it counts', { answered: 130 }, undefined],
	['the company, with fewer letters in what it counts', { answered: 140 }, true],
])('It is told where a figure is of more answers than letters: %s', (_, row, expected) => {
	const method = {
		...lettersTo(['dalhem', 35], ['norr', 100], ['raa', 500]),
		excluded: { satisfied: ['raa'] },
	};
	const results = [result('2026', [{ share: 64, ...row }], { method })];
	const { exceedsLetters } = newestHeadline(results, row.area ?? 'company') ?? {};
	expect(exceedsLetters).toBe(expected);
});

test('Years together have the letters of all of them', () => {
	const of = (survey: string, rows: Parameters<typeof result>[1]) =>
		result(survey, rows, { method: lettersTo(['dalhem', 20]) });
	const together = { years: '2025+2026', area: 'dalhem', share: 64 };
	const told = (answered: number) =>
		newestHeadline([of('2025', []), of('2026', [{ ...together, answered }])], 'dalhem');
	expect(told(40)?.exceedsLetters).toBeUndefined();
	expect(told(45)?.exceedsLetters).toBe(true);
	const alone = [of('2026', [{ ...together, answered: 45 }])];
	expect(newestHeadline(alone, 'dalhem')?.exceedsLetters).toBeUndefined();
});

test('Without a result there is no figure', () => {
	expect(newestHeadline([], 'company')).toBeUndefined();
});

test('Examples are not told beside a real result, be they ever so new', () => {
	const example = result('2027', [{ share: 90 }], { example: true });
	expect(newestHeadline([example, result('2026', [{ share: 64 }])], 'company')).toMatchObject({
		row: { share: 64 },
		comparison: { kind: 'first' },
	});
	expect(newestHeadline([example], 'company')).toMatchObject({ row: { share: 90 }, example: true });
});
