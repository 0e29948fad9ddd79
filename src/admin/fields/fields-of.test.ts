import { describe, expect, test } from 'vitest';
import { CONTENT_COMPONENTS } from '../../schemas/components.ts';
import { fieldLabel } from '../../strings/sv/admin/field-labels.ts';
import { FILE_NAMES, FOLDERS, schemaOf } from '../collections.ts';
import { isAllOrList } from './all-or-list.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields-of.ts';
import { type JsonSchema, jsonSchemaOf, withoutNull } from './json-schema.ts';

interface Pairing {
	path: string;
	schema: JsonSchema;
	field: Field | undefined;
	isRequired: boolean;
}

/** Every key of a schema, however deep, with the field that the form has for it. */
function pairings(schema: JsonSchema, fields: Field[], path: string): Pairing[] {
	const { properties = {}, required = [] } = schema;
	return Object.entries(properties).flatMap(([name, property]) => {
		const here = `${path}.${name}`;
		const field = fields.find((other) => other.name === name);
		const inner = withoutNull(property);
		const isRequired =
			required.includes(name) &&
			!inner.isNullable &&
			inner.schema.default === undefined &&
			!isAllOrList(inner.schema) &&
			(inner.schema.type !== 'array' || inner.schema.minItems !== undefined);
		return [
			{ path: here, schema: inner.schema, field, isRequired },
			...inside(inner.schema, field, here),
		];
	});
}

function inside(schema: JsonSchema, field: Field | undefined, path: string): Pairing[] {
	const { items, oneOf } = schema;
	if (items?.oneOf !== undefined) return inside(items, field, path);
	if (oneOf !== undefined)
		return oneOf.flatMap((kind) => {
			const { type, ...properties } = kind.properties ?? {};
			const typed = (field?.['types'] as Field[] | undefined)?.find(
				({ name }) => name === type?.const,
			);
			return pairings(
				{ ...kind, properties },
				(typed?.['fields'] as Field[] | undefined) ?? [],
				path,
			);
		});
	const holder = items?.type === 'object' ? items : schema;
	return pairings(holder, (field?.['fields'] as Field[] | undefined) ?? [], path);
}

/** What JSON Schema says of every whole number is no limit of ours. */
const limitsOf = ({ minItems, minimum = minItems, maximum }: JsonSchema) =>
	[minimum, maximum].map((limit) =>
		Math.abs(limit ?? 0) === Number.MAX_SAFE_INTEGER ? undefined : limit,
	);

const CHOICES = { questions: [{ value: 'gate', label: 'Porten' }], noticed: [] };

const ALL = [
	...[...FOLDERS.map(({ name }) => name), ...FILE_NAMES].map(
		(name) => [name, schemaOf(name)] as const,
	),
	...Object.entries(CONTENT_COMPONENTS).map(
		([name, { attributes }]) => [`components.${name}`, jsonSchemaOf(attributes)] as const,
	),
].flatMap(([name, schema]) => pairings(schema, fieldsOf(schema, name, CHOICES), name));

describe.each(ALL)('$path', ({ path, schema, field, isRequired }) => {
	test('has a field with a Swedish name, a hint, and whether it has to be filled in', () => {
		expect(fieldLabel(path)).toBeDefined();
		expect(field).toMatchObject({
			label: fieldLabel(path),
			hint: schema.hint ?? schema.description,
			required: isRequired,
		});
	});

	test('has the limits of the schema, and says what a text has to look like', () => {
		const { format, isLocalTime, pattern, refersTo } = schema;
		if (refersTo !== undefined)
			expect(field).toMatchObject(
				refersTo in CHOICES
					? { widget: 'select', options: CHOICES[refersTo as keyof typeof CHOICES] }
					: { widget: 'relation', collection: refersTo },
			);
		else if (schema.enum !== undefined)
			expect((field?.['options'] as { value: string }[]).map(({ value }) => value)).toEqual(
				schema.enum,
			);
		else if (format === 'date')
			expect(field).toMatchObject({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' });
		else if (isLocalTime === true)
			expect(field).toMatchObject({ type: 'datetime-local', format: 'YYYY-MM-DDTHH:mm' });
		else if (pattern !== undefined)
			expect(field?.pattern).toEqual([pattern, expect.stringMatching(/^\p{Lu}.*\.$/u)]);
		if (refersTo !== undefined)
			expect(field?.['multiple']).toBe(
				[schema, ...(schema.anyOf ?? [])].some(({ type }) => type === 'array') ? true : undefined,
			);
		else if (schema.type === 'array' || schema.type === 'integer')
			expect([field?.min, field?.max]).toEqual(limitsOf(schema));
		if (schema.isPicture === true) expect(field?.widget).toBe('image');
		else if (schema.type === 'string' && schema.enum === undefined && refersTo === undefined)
			expect([field?.minlength, field?.maxlength]).toEqual(
				pattern === undefined || format === undefined
					? [schema.minLength, schema.maxLength]
					: expect.anything(),
			);
	});
});

describe('a choice', () => {
	const [status] = fieldsOf(schemaOf('measures'), 'measures', CHOICES).filter(
		({ name }) => name === 'status',
	);

	test('has values that are called what the site calls them', () => {
		expect(status?.['options']).toEqual([
			{ value: 'planned', label: 'Planerad' },
			{ value: 'ongoing', label: 'Pågår' },
			{ value: 'done', label: 'Klar' },
		]);
	});

	test('begins as the schema says', () => {
		expect(status?.['default']).toBe('planned');
	});
});

test('nobody reads a value in English', () => {
	const choices = ALL.flatMap(({ path, field }) =>
		((field?.['options'] ?? []) as { value: string; label: string }[]).map(
			({ value, label }) => [path, value, label] as const,
		),
	);
	expect(choices.filter(([, value, label]) => value === label)).toEqual([]);
});
