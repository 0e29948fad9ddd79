import { expect, test } from 'vitest';
import type { SurveyPoint } from '../../queries/results/survey-points.ts';
import { PLOT } from './share-scale.ts';
import { layoutSurveys } from './survey-trend-layout.ts';

const point = (year: number, share: number | undefined, isComparable = true): SurveyPoint => ({
	survey: String(year),
	year: String(year),
	isComparable,
	...(share !== undefined && { share, low: share - 3, high: share + 3 }),
});

test('a first survey is a point with its interval, and no line', () => {
	const { marks, lines, bands } = layoutSurveys([point(2026, 64, false)], []);
	expect(marks).toHaveLength(1);
	expect(marks[0]?.low).toBeGreaterThan(marks[0]?.y ?? 0);
	expect(marks[0]?.high).toBeLessThan(marks[0]?.y ?? 0);
	expect([lines, bands]).toEqual([[], []]);
});

test('years stand at even distances, in order, inside the drawing', () => {
	const { marks } = layoutSurveys([point(2026, 64, false), point(2027, 60), point(2028, 61)], []);
	const [a = 0, b = 0, c = 0] = marks.map(({ x }) => x);
	expect(b - a).toBeCloseTo(c - b, 0);
	expect(a).toBeGreaterThan(PLOT.left);
	expect(c).toBeLessThan(PLOT.width);
});

test('a line runs through figures that can be compared', () => {
	const { marks, lines, bands } = layoutSurveys([point(2026, 64, false), point(2027, 60)], []);
	const [first, second] = marks;
	expect(lines).toEqual([
		`M${String(first?.x)},${String(first?.y)}L${String(second?.x)},${String(second?.y)}`,
	]);
	expect(bands).toHaveLength(1);
});

test('the line breaks where the question was asked in other words', () => {
	const points = [point(2026, 64, false), point(2027, 60), point(2028, 61, false), point(2029, 62)];
	expect(layoutSurveys(points, []).lines).toHaveLength(2);
});

test('the line breaks at other words also where that figure is not shown', () => {
	const points = [point(2026, 64, false), point(2027, undefined, false), point(2028, 61)];
	expect(layoutSurveys(points, []).lines).toEqual([]);
});

test('a figure that is not shown has no point and no line through it, and keeps its year', () => {
	const points = [point(2026, 64, false), point(2027, undefined), point(2028, 61), point(2029, 62)];
	const { marks, years, lines, bands } = layoutSurveys(points, []);
	expect(marks.map(({ x }) => x)).toEqual([0, 2, 3].map((index) => years[index]?.x));
	expect(years.map(({ year }) => year)).toEqual(['2026', '2027', '2028', '2029']);
	const [, third, fourth] = marks;
	expect(lines).toEqual([
		`M${String(third?.x)},${String(third?.y)}L${String(fourth?.x)},${String(fourth?.y)}`,
	]);
	expect(bands).toHaveLength(1);
});

test.each([
	['rises and falls', [57, 61, 59], ['below', 'above', 'below']],
	['falls and rises', [61, 57, 59], ['above', 'below', 'above']],
	['does not move', [61, 61], ['above', 'above']],
])('a share stands outside the band, on its free side, where the line %s', (_, shares, sides) => {
	const { marks } = layoutSurveys(
		shares.map((share, index) => point(2026 + index, share, index > 0)),
		[50],
	);
	const sideOf = ({ label, low, high }: (typeof marks)[number]) =>
		label < high ? 'above' : label > low ? 'below' : 'between';
	expect(marks.map(sideOf)).toEqual(sides);
});

test('a share with no room between the line and the years stands above', () => {
	const [first] = layoutSurveys([point(2026, 53, false), point(2027, 59)], []).marks;
	expect(first?.label).toBeLessThan(first?.high ?? 0);
});

test('the same share stands as high as in the drawing beside it', () => {
	const alone = layoutSurveys([point(2026, 64, false)], []);
	const beside = layoutSurveys([point(2026, 64, false)], [30]);
	expect(alone.levels.map(({ share }) => share)).toEqual([60, 70]);
	expect(beside.levels.map(({ share }) => share)).toEqual([30, 40, 50, 60, 70]);
});
