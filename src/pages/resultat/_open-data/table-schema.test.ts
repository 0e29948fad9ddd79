import { describe, expect, test } from 'vitest';
import { aResult } from '../../../queries/results/result-builder.ts';
import { resultSchema } from '../../../schemas/result.ts';
import { type Column, COLUMNS } from './open-rows.ts';
import { tableSchema } from './table-schema.ts';

const { fields, missingValues, primaryKey } = tableSchema(aResult('2026', []));

function field(name: Column) {
	const found = fields.find((of) => of.name === name);
	if (found === undefined) throw new Error(`${name} is not described`);
	return found;
}

test('every column is described, in the order of the table', () => {
	expect(fields.map(({ name }) => name)).toEqual(COLUMNS);
	for (const { name, title, description } of fields) {
		expect(title, name).not.toBe('');
		expect(description, name).toMatch(/^\p{Lu}.+\. .+\.$/u);
	}
});

test('a column is described as in the file of the result, and further', () => {
	const { description = '' } = resultSchema.shape.rows.element.shape.years;
	expect(description).not.toBe('');
	expect(field('years').description.startsWith(`${description} `)).toBe(true);
});

test('figures are whole numbers within their limits', () => {
	const limits = ({ type, constraints }: ReturnType<typeof field>) => [
		type,
		constraints.minimum,
		constraints.maximum,
	];
	for (const name of ['share', 'low', 'high'] as const)
		expect(limits(field(name))).toEqual(['integer', 0, 100]);
	expect(limits(field('change'))).toEqual(['integer', -100, 100]);
	expect(limits(field('answered'))).toEqual(['integer', 0, undefined]);
});

test('what the row is about must be there, and its figures may be missing', () => {
	const required = fields.filter(({ constraints }) => constraints.required);
	expect(new Set(required.map(({ name }) => name))).toEqual(
		new Set([...primaryKey, 'area_name', 'base']),
	);
	expect(missingValues).toEqual(['']);
});

test.each(['base', 'established', 'withheld'] as const)(
	'the words that may stand in "%s" are listed, and each is explained',
	(name) => {
		const { constraints, description } = field(name);
		expect(constraints.enum).not.toHaveLength(0);
		for (const word of constraints.enum ?? []) expect(description).toContain(`"${String(word)}": `);
	},
);

test('the fewest answers are those of the survey', () => {
	const result = aResult('2026', [], { method: { fewestAnswers: 35 } });
	expect(JSON.stringify(tableSchema(result).fields)).toContain('färre än 35 svar');
});

describe('the patterns', () => {
	const fits = (name: Column, value: string) =>
		new RegExp(field(name).constraints.pattern ?? 'none').test(value);

	test.each<[Column, string]>([
		['survey', '2026'],
		['years', '2026'],
		['years', '2025+2026'],
		['area', 'company'],
		['area', 'palsjo-ostra'],
		['question', 'out-late'],
		['option', 'headline'],
		['option', 'very-satisfied'],
		['option', 'group:satisfied'],
		['option', 'group:neither+dissatisfied'],
	])('%s may be %s', (name, value) => {
		expect(fits(name, value)).toBe(true);
	});

	test.each<[Column, string]>([
		['survey', '2025+2026'],
		['years', '2025+'],
		['area', 'Pålsjö östra'],
		['question', 'out late'],
		['option', 'groups:satisfied'],
		['option', 'group:'],
		['option', 'neither+dissatisfied'],
	])('%s may not be %s', (name, value) => {
		expect(fits(name, value)).toBe(false);
	});
});
