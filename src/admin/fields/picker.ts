import type { Choices } from './choices.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Widget } from './widgets.ts';

/** What is picked by its name and written as its id: of a page of its own, or of `choices`. */
export function pickerOf(schema: JsonSchema, refersTo: string, choices: Choices): Widget {
	const list = [schema, ...(schema.anyOf ?? [])].find(({ type }) => type === 'array');
	const several = list && { multiple: true };
	const options = choices[refersTo];
	if (options !== undefined) return { widget: 'select', options, ...several };
	return {
		widget: 'relation',
		collection: refersTo,
		value_field: '{{slug}}',
		display_fields: ['{{name}}'],
		search_fields: ['name'],
		...several,
	};
}
