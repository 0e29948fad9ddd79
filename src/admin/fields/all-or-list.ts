import type { JsonSchema } from './json-schema.ts';

const ALL = 'all';

/** Either the word "all", or a list of some: two fields of a form. */
export const isAllOrList = ({ anyOf = [] }: JsonSchema) =>
	anyOf.some((part) => part.const === ALL) && anyOf.some(({ type }) => type === 'array');

/** The form's own field, which the file does not have: whether it is all. */
export const nameOfAll = (name: string) => `${name}All`;

/** The value of a file as the two values of the form. */
export const asForm = (name: string, value: unknown): [string, unknown][] => [
	[nameOfAll(name), value === ALL],
	[name, value === ALL ? [] : value],
];

/** The two values of the form as the value of a file; `undefined` where nothing is chosen. */
export function asFile(name: string, values: Record<string, unknown>): unknown {
	if (values[nameOfAll(name)] === true) return ALL;
	const value = values[name];
	return Array.isArray(value) && value.length > 0 ? value : undefined;
}
