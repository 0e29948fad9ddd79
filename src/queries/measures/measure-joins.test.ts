import { describe, expect, test } from 'vitest';
import { MEASURE_GROUPS, measureSchema } from '../../schemas/measure.ts';
import {
	compareMeasures,
	districtsOfMeasure,
	measuresByGroup,
	measuresInDistricts,
	measuresOfDistrict,
} from './measure-joins.ts';

const measure = (fields: object) => ({
	data: measureSchema.parse({
		title: 'Nya lås',
		summary: 'Vi byter lås.',
		group: 'physical-environment',
		districts: 'all',
		status: 'ongoing',
		start: '2026-01-01',
		done: '2026-12-01',
		owner: 'Förvaltare',
		...fields,
	}),
});
const districts = [{ id: 'dalhem' }, { id: 'narlunda' }, { id: 'raa' }];

describe('Measures of a district', () => {
	const everywhere = measure({ districts: 'all' });
	const here = measure({ districts: ['dalhem', 'raa'] });
	const elsewhere = measure({ districts: ['narlunda'] });

	test('are those made there and those made everywhere', () => {
		expect(measuresOfDistrict([everywhere, here, elsewhere], 'dalhem')).toEqual([here, everywhere]);
	});

	test('come as a tenant asks: what goes on, what is made there, what began last', () => {
		const titles = [
			{ title: 'a', districts: 'all', start: '2026-09-01' },
			{ title: 'b', districts: ['raa'], status: 'done' },
			{ title: 'c', districts: ['raa'], start: '2026-02-01' },
			{ title: 'd', districts: ['dalhem', 'raa'], start: '2026-08-01' },
			{ title: 'e', districts: 'all', start: '2026-10-01' },
			{ title: 'f', districts: ['raa'], status: 'planned', start: '2026-08-01' },
			{ title: 'g', districts: ['raa'], status: 'planned', start: '2026-09-01' },
		].map(measure);
		const inOrder = measuresOfDistrict(titles, 'raa').map(({ data }) => data.title);
		expect(inOrder.join('')).toBe('dceafgb');
	});

	test('know their districts in the order of the list of districts', () => {
		const { data } = measure({ districts: ['raa', 'dalhem'] });
		expect(districtsOfMeasure(data, districts)).toEqual([{ id: 'dalhem' }, { id: 'raa' }]);
	});

	test('are counted by district, those made everywhere apart', () => {
		expect(measuresInDistricts([everywhere, here, here, elsewhere], districts)).toEqual([
			{ district: { id: 'dalhem' }, count: 2 },
			{ district: { id: 'narlunda' }, count: 1 },
			{ district: { id: 'raa' }, count: 2 },
		]);
		expect(measuresInDistricts([everywhere], districts)).toEqual([]);
	});

	test('that are made everywhere belong to all districts', () => {
		expect(districtsOfMeasure(everywhere.data, districts)).toBe('all');
	});
});

test('All three groups are shown, also one without measures', () => {
	const social = measure({ group: 'social-resilience' });
	expect(
		measuresByGroup([social], MEASURE_GROUPS).map(({ group, measures }) => [
			group,
			measures.length,
		]),
	).toEqual([
		['physical-environment', 0],
		['management-and-control', 0],
		['social-resilience', 1],
	]);
});

test('What goes on now comes first, then what is planned, then what is done, each by title', () => {
	const titles = (['done', 'ongoing', 'planned', 'ongoing'] as const)
		.map((status, index) => measure({ status, title: `${status} ${String(9 - index)}` }).data)
		.sort(compareMeasures)
		.map(({ title }) => title);
	expect(titles).toEqual(['ongoing 6', 'ongoing 8', 'planned 7', 'done 9']);
});
