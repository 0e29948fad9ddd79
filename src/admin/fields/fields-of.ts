import { adminSv } from '../../strings/sv/admin/admin.ts';
import { fieldLabel } from '../../strings/sv/admin/field-labels.ts';
import { isAllOrList, nameOfAll } from './all-or-list.ts';
import type { Choices } from './choices.ts';
import type { Field } from './field.ts';
import { type JsonSchema, withoutNull } from './json-schema.ts';
import { pickerOf } from './picker.ts';
import { choiceOf, numberOf, textOf, type Widget } from './widgets.ts';

/** The fields of an object, in the order of its schema. `path` is that of the object: `measures`. */
export const fieldsOf = (
	{ properties = {}, required = [] }: JsonSchema,
	path: string,
	choices: Choices,
): Field[] =>
	Object.entries(properties).flatMap(([name, property]) => {
		const field = fieldOf(name, property, `${path}.${name}`, required.includes(name), choices);
		if (!isAllOrList(property)) return [field];
		const all = { widget: 'boolean', required: false, default: false };
		return [{ name: nameOfAll(name), label: adminSv.all[name] ?? name, ...all }, field];
	});

function fieldOf(
	name: string,
	property: JsonSchema,
	path: string,
	isRequired: boolean,
	choices: Choices,
): Field {
	const { schema, isNullable } = withoutNull(property);
	// The CMS takes an empty list for one that is missing.
	const mayBeEmpty =
		isAllOrList(schema) || (schema.type === 'array' && schema.minItems === undefined);
	return {
		name,
		// A test names every field that has none.
		label: fieldLabel(path) ?? name,
		...hintOf(schema),
		required: isRequired && !isNullable && !mayBeEmpty && schema.default === undefined,
		...widgetOf(schema, path, choices),
	};
}

const hintOf = ({ hint, description = hint }: JsonSchema) =>
	description === undefined ? {} : { hint: hint ?? description };

function widgetOf(schema: JsonSchema, path: string, choices: Choices): Widget {
	if (schema.refersTo !== undefined) return pickerOf(schema, schema.refersTo, choices);
	if (schema.enum !== undefined) return choiceOf(schema);
	if (schema.oneOf !== undefined)
		return { widget: 'object', ...typesOf(schema.oneOf, path, choices) };
	switch (schema.type) {
		case 'array':
			return listOf(schema, path, choices);
		case 'object':
			return { widget: 'object', fields: fieldsOf(schema, path, choices) };
		case 'integer':
		case 'number':
			return numberOf(schema);
		case 'boolean':
			return { widget: 'boolean', default: false };
		default:
			return textOf(schema);
	}
}

function typesOf(kinds: JsonSchema[], path: string, choices: Choices) {
	const types = kinds.map(({ properties: { type, ...properties } = {}, required = [] }) => ({
		name: String(type?.const),
		label: type?.description ?? String(type?.const),
		widget: 'object',
		fields: fieldsOf({ properties, required }, path, choices),
	}));
	return { types, typeKey: 'type' };
}

function listOf({ items = {}, minItems }: JsonSchema, path: string, choices: Choices): Widget {
	const list = {
		widget: 'list',
		label_singular: adminSv.oneMore,
		...(minItems !== undefined && { min: minItems }),
	};
	if (items.oneOf !== undefined) return { ...list, ...typesOf(items.oneOf, path, choices) };
	if (items.type === 'object') return { ...list, fields: fieldsOf(items, path, choices) };
	const item = { name: 'item', label: adminSv.item, required: true };
	return { ...list, field: { ...item, ...widgetOf(items, path, choices) } };
}
