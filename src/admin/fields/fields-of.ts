import { adminSv } from '../../strings/admin/admin-sv.ts';
import { fieldLabel } from '../../strings/admin/field-labels-sv.ts';
import type { Field } from './field.ts';
import { type JsonSchema, withoutNull } from './json-schema.ts';

/** More characters than this want more than a line to write on. */
const LONGEST_LINE = 120;

/** The fields of an object, in the order of its schema. `path` is that of the object: `measures`. */
export const fieldsOf = ({ properties = {}, required = [] }: JsonSchema, path: string): Field[] =>
	Object.entries(properties).map(([name, property]) =>
		fieldOf(name, property, `${path}.${name}`, required.includes(name)),
	);

function fieldOf(name: string, property: JsonSchema, path: string, isRequired: boolean): Field {
	const { schema, isNullable } = withoutNull(property);
	// The CMS takes an empty list for one that is missing.
	const mayBeEmpty = schema.type === 'array' && schema.minItems === undefined;
	return {
		name,
		// A test names every field that has none.
		label: fieldLabel(path) ?? name,
		...(schema.description !== undefined && { hint: schema.description }),
		required: isRequired && !isNullable && !mayBeEmpty && schema.default === undefined,
		...widgetOf(schema, path),
	};
}

type Widget = Partial<Field> & { widget: string };

function widgetOf(schema: JsonSchema, path: string): Widget {
	if (schema.refersTo !== undefined) return pickerOf(schema, schema.refersTo);
	if (schema.enum !== undefined) return choiceOf(schema.enum, schema.labels);
	if (schema.oneOf !== undefined) return { widget: 'object', ...typesOf(schema.oneOf, path) };
	switch (schema.type) {
		case 'array':
			return listOf(schema, path);
		case 'object':
			return { widget: 'object', fields: fieldsOf(schema, path) };
		case 'integer':
		case 'number':
			return numberOf(schema);
		case 'boolean':
			return { widget: 'boolean', default: false };
		default:
			return textOf(schema);
	}
}

/** What has a page of its own is picked by its name, and written as its id. */
function pickerOf({ anyOf }: JsonSchema, collection: string): Widget {
	const picker = {
		collection,
		value_field: '{{slug}}',
		display_fields: ['{{name}}'],
		search_fields: ['name'],
	};
	const list = anyOf?.find(({ type }) => type === 'array');
	return { widget: 'relation', ...picker, ...(list && { multiple: true, min: 1 }) };
}

const choiceOf = (values: string[], labels: Record<string, string> = {}): Widget => ({
	widget: 'select',
	options: values.map((value) => ({ value, label: labels[value] ?? value })),
});

function typesOf(kinds: JsonSchema[], path: string) {
	const types = kinds.map(({ properties: { type, ...properties } = {}, required = [] }) => ({
		name: String(type?.const),
		label: type?.description ?? String(type?.const),
		widget: 'object',
		fields: fieldsOf({ properties, required }, path),
	}));
	return { types, typeKey: 'type' };
}

function listOf({ items = {}, minItems }: JsonSchema, path: string): Widget {
	const least = minItems === undefined ? {} : { min: minItems };
	if (items.oneOf !== undefined) return { widget: 'list', ...least, ...typesOf(items.oneOf, path) };
	if (items.type === 'object') return { widget: 'list', ...least, fields: fieldsOf(items, path) };
	return {
		widget: 'list',
		...least,
		field: { name: 'item', label: adminSv.item, required: true, ...widgetOf(items, path) },
	};
}

const numberOf = ({ type, minimum, maximum }: JsonSchema): Widget => ({
	widget: 'number',
	value_type: type === 'integer' ? 'int' : 'float',
	// JSON Schema says of a whole number without limits that it is safe.
	...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && { min: minimum }),
	...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { max: maximum }),
});

function textOf(schema: JsonSchema): Widget {
	const { format, pattern, message = '', minLength, maxLength, isLong, isLocalTime } = schema;
	if (schema.const === true) return { widget: 'boolean', default: false };
	if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
	if (isLocalTime === true)
		return { widget: 'datetime', type: 'datetime-local', format: 'YYYY-MM-DDTHH:mm' };
	return {
		widget: isLong === true || (maxLength ?? 0) > LONGEST_LINE ? 'text' : 'string',
		...(pattern !== undefined && { pattern: [pattern, message] }),
		...(minLength !== undefined && { minlength: minLength }),
		...(maxLength !== undefined && { maxlength: maxLength }),
	};
}
