import { expect, test } from 'vitest';
import type { Measure } from '../../schemas/measure.ts';
import { isBareDistrict } from './bare-district.ts';

const everywhere = { data: { districts: 'all' } as Measure };
const here = { data: { districts: ['dalhem'] } as Measure };
const nothing = { isMeasured: false, measures: [everywhere], areaDays: [] };

test('what is done everywhere is nothing of its own', () => {
	expect(isBareDistrict(nothing)).toBe(true);
});

test.each([
	['a figure', { isMeasured: true }],
	['a measure', { measures: [everywhere, here] }],
	['an area day', { areaDays: [{}] }],
])('%s is', (_, own) => {
	expect(isBareDistrict({ ...nothing, ...own })).toBe(false);
});
