import type { Field } from './field.ts';
import type { JsonSchema } from './json-schema.ts';

export type Widget = Partial<Field> & { widget: string };

/** More characters than this want more than a line to write on. */
const LONGEST_LINE = 120;

export const choiceOf = ({ enum: values = [], labels = {}, startsAs }: JsonSchema): Widget => ({
	widget: 'select',
	options: values.map((value) => ({ value, label: labels[value] ?? value })),
	...(startsAs !== undefined && { default: startsAs }),
});

export const numberOf = ({ type, minimum, maximum }: JsonSchema): Widget => ({
	widget: 'number',
	value_type: type === 'integer' ? 'int' : 'float',
	// JSON Schema says of a whole number without limits that it is safe.
	...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && { min: minimum }),
	...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { max: maximum }),
});

export function textOf(schema: JsonSchema): Widget {
	const { format, pattern, message = '', minLength, maxLength, isLong } = schema;
	if (schema.const === true) return { widget: 'boolean', default: false };
	if (schema.isPicture === true) return { widget: 'image', choose_url: false };
	if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
	if (schema.isLocalTime === true)
		return { widget: 'datetime', type: 'datetime-local', format: 'YYYY-MM-DDTHH:mm' };
	return {
		widget: isLong === true || (maxLength ?? 0) > LONGEST_LINE ? 'text' : 'string',
		...(pattern !== undefined && { pattern: [pattern, message] }),
		...(minLength !== undefined && { minlength: minLength }),
		...(maxLength !== undefined && { maxlength: maxLength }),
	};
}
