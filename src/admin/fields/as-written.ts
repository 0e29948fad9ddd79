import { isNothing } from '../format/same.ts';
import { asFile, asForm, isAllOrList, nameOfAll } from './all-or-list.ts';
import { type JsonSchema, withoutNull } from './json-schema.ts';

/** What the CMS knows the rows of a list by while they are edited: `__sc_item_id` and its like. */
const ROW_MARK = '__sc_';

/**
 * The values of a form as the file has them: what is empty is left out, or `null` or `[]` where
 * the key has to stand. What the schema does not know comes along unchanged.
 */
export function asWritten(schema: JsonSchema, values: Record<string, unknown>) {
	const { properties = {}, required = [] } = schema;
	const isOwn = (name: string) => !choosable(schema).some((other) => nameOfAll(other) === name);
	return Object.fromEntries(
		Object.entries(values)
			.filter(([name]) => !name.startsWith(ROW_MARK) && isOwn(name))
			.map(([name, value]) => {
				const property = properties[name];
				if (property === undefined) return [name, value];
				if (isAllOrList(property)) return [name, asFile(name, values)];
				return [name, valueAsWritten(property, value, required.includes(name))];
			}),
	);
}

function valueAsWritten(property: JsonSchema, value: unknown, isRequired: boolean): unknown {
	const { schema, isNullable } = withoutNull(property);
	// One that has to stand keeps its keys, even where nothing is known yet.
	const isHolder = isRequired && !isNullable && schema.type === 'object' && value !== null;
	if (isNothing(value) && value !== false && !isHolder) {
		if (isNullable) return null;
		return schema.type === 'array' && schema.default === undefined ? [] : undefined;
	}
	if (value === schema.default) return undefined;
	// Only `true` may be written: a box that is not ticked is no value.
	if (schema.const === true) return value === true ? true : undefined;
	if (Array.isArray(value)) return value.map((item) => itemAsWritten(schema.items, item));
	return itemAsWritten(schema, value);
}

function itemAsWritten(schema: JsonSchema | undefined, value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	const given = value as Record<string, unknown>;
	const kinds = schema?.oneOf ?? [];
	const kind = kinds.find(({ properties }) => properties?.['type']?.const === given['type']);
	return asWritten(kind ?? schema ?? {}, given);
}

/** The values of a file as the form has them. */
export const asPicked = (schema: JsonSchema, values: Record<string, unknown>) =>
	Object.fromEntries(
		Object.entries(values).flatMap(([name, value]) =>
			choosable(schema).includes(name) ? asForm(name, value) : [[name, value]],
		),
	);

const choosable = ({ properties = {} }: JsonSchema) =>
	Object.keys(properties).filter((name) => isAllOrList(properties[name] ?? {}));
