import { expect, test } from 'vitest';
import type { JsonSchema } from './fields/json-schema.ts';
import { listOf } from './lists.ts';

const MEASURE: Record<string, JsonSchema> = {
	title: { type: 'string' },
	status: { enum: ['planned', 'done'], labels: { planned: 'Planerad', done: 'Klar' } },
	districts: { anyOf: [{ const: 'all' }, { type: 'array' }] },
	updated: { type: 'string' },
	draft: { type: 'boolean' },
};
const CHOICES = { places: [{ value: 'lindglantan', label: 'Lindgläntan' }] };

test('A list says status, area, day and what is a draft', () => {
	expect(listOf('title', MEASURE, CHOICES).summary).toBe(
		'{{title}} · {{status}}' +
			"{{districtsAll | ternary(' · Alla områden', ' · ')}}{{districts}}" +
			"{{updated | ternary(' · ', '')}}{{updated | date('YYYY-MM-DD')}}" +
			"{{draft | ternary(' · Utkast', '')}}",
	);
});

test('A list can be narrowed to a status, to drafts and to an area, in words', () => {
	expect(listOf('title', MEASURE, CHOICES).view_filters).toEqual([
		{ label: 'Planerad', field: 'status', eq: 'planned' },
		{ label: 'Klar', field: 'status', eq: 'done' },
		{ label: 'Utkast', field: 'draft', eq: true },
		{ label: 'Alla områden', field: 'districtsAll', eq: true },
		{ label: 'Lindgläntan', field: 'districts', eq: 'lindglantan' },
	]);
});

test('What has nothing but a name is listed by it', () => {
	expect(listOf('name', { name: { type: 'string' } }, {})).toEqual({ summary: '{{name}}' });
});
