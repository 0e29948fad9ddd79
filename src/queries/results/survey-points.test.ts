import { expect, test } from 'vitest';
import { aResult } from './result-builder.ts';
import { surveyPoints } from './survey-points.ts';

test('each survey has its own year’s figure, with its interval', () => {
	const series = [
		aResult('2025', [{ share: 57, low: 54, high: 60 }]),
		aResult('2026', [
			{ years: '2025+2026', share: 99 },
			{ share: 64, low: 62, high: 66 },
		]),
	];
	expect(surveyPoints(series, 'company')).toEqual([
		{ survey: '2025', year: '2025', share: 57, low: 54, high: 60, isComparable: false },
		{ survey: '2026', year: '2026', share: 64, low: 62, high: 66, isComparable: true },
	]);
});

test('other words break the line', () => {
	const reworded = { method: { wording: { satisfied: 'b' } } };
	const series = [aResult('2025', [{ share: 57 }]), aResult('2026', [{ share: 64 }], reworded)];
	expect(surveyPoints(series, 'company').map(({ isComparable }) => isComparable)).toEqual([
		false,
		false,
	]);
});

test('a withheld figure is a point without a share, and says why', () => {
	expect(surveyPoints([aResult('2026', [{ withheld: 'few' }])], 'company')).toMatchObject([
		{ year: '2026', share: undefined, withheld: 'few' },
	]);
});

test('a survey that did not ask there has no point', () => {
	expect(surveyPoints([aResult('2026', [{ share: 64 }])], 'dalhem')).toEqual([]);
});
