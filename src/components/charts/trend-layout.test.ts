import { expect, test } from 'vitest';
import type { HistorySeries } from '../../schemas/history.ts';
import { PLOT } from './share-scale.ts';
import { TREND, layoutTrend } from './trend-layout.ts';

const company: HistorySeries = {
	id: 'company',
	instrument: 'Kundenkäten',
	source: 'Artikeln',
	points: [
		{ year: 2018, label: 'slutet av 2018', share: 57 },
		{ year: 2022, label: 'slutet av 2022', share: 64 },
		{ label: 'senast redovisat', share: 67 },
	],
	goal: { share: 65, year: 2023, source: 'Årssidan' },
};

test('Years stand at even distances on the time axis', () => {
	const layout = layoutTrend(company);
	const [first, second] = layout?.dated ?? [];
	const year = ((second?.x ?? 0) - (first?.x ?? 0)) / 4;
	expect((layout?.goal?.x ?? 0) - (second?.x ?? 0)).toBeCloseTo(year, 0);
});

test('A figure without a year never stands on the time axis', () => {
	const layout = layoutTrend(company);
	expect(layout?.dated.map(({ point }) => point.share)).toEqual([57, 64]);
	expect(layout?.undated.map(({ x, point }) => [x > TREND.right, point.share])).toEqual([
		[true, 67],
	]);
});

test('Where every year is known the time axis runs to the edge', () => {
	const [first, last] =
		layoutTrend({ ...company, points: company.points.slice(0, 2) })?.dated ?? [];
	expect(first?.x).toBeLessThan(TREND.right);
	expect(last?.x).toBeGreaterThan(TREND.right);
	expect(last?.x).toBeLessThan(PLOT.width);
});

test('A higher share stands higher, within the lines of whole tens', () => {
	const layout = layoutTrend(company);
	expect(layout?.levels.map(({ share }) => share)).toEqual([50, 60, 70]);
	const heights = [...(layout?.dated ?? []), ...(layout?.undated ?? [])].map(({ y }) => y);
	expect(heights).toEqual([...heights].sort((a, b) => b - a));
});

test('Without two known years there is no line to draw', () => {
	const points = [
		{ label: 'först', share: 46 },
		{ label: 'två år senare', share: 64 },
	];
	expect(layoutTrend({ ...company, points })).toBeUndefined();
});
