import { z } from 'zod';

const TEXTS = [
	'En uppgift',
	'namn@exempel.se',
	'08-465 004 00',
	'08:00',
	'https://trygghet.example',
];
const NUMBERS = [5, 2030];

/** What somebody might fill in where a field has this schema: at least one that fits, the likeliest first. */
export function samplesOf(schema: z.ZodType, today: string): unknown[] {
	const given = [...TEXTS, today, ...NUMBERS, true, []];
	const made =
		schema instanceof z.ZodEnum
			? schema.options
			: schema instanceof z.ZodObject
				? objectsOf(schema, today)
				: inside(schema).flatMap((inner) => samplesOf(inner, today));
	return [...made, ...given].filter(
		(value) => value !== null && value !== undefined && schema.safeParse(value).success,
	);
}

/** The likeliest of each field, and then what else one of them may be. */
function objectsOf(schema: z.ZodObject, today: string): Record<string, unknown>[] {
	const fields = Object.entries<z.ZodType>(schema.shape).map(
		([name, field]) => [name, samplesOf(field, today)] as const,
	);
	const likeliest = Object.fromEntries(fields.map(([name, [first]]) => [name, first]));
	const others = fields.flatMap(([name, [, ...rest]]) =>
		rest.map((value) => ({ ...likeliest, [name]: value })),
	);
	return [likeliest, ...others];
}

/** What is wrapped: a fact that may be unknown is `null` until then. */
const inside = (schema: z.ZodType): z.ZodType[] =>
	schema instanceof z.ZodNullable ||
	schema instanceof z.ZodOptional ||
	schema instanceof z.ZodDefault
		? [schema.unwrap() as z.ZodType]
		: [];

/** The schema of the field at `path` (`contacts.repairs.phone`). */
export function schemaAt(schema: z.ZodType, path: string[]): z.ZodType {
	const [name, ...rest] = path;
	if (name === undefined) return schema;
	if (schema instanceof z.ZodObject) {
		const field = (schema.shape as Record<string, z.ZodType>)[name];
		if (field === undefined) throw new Error(`No schema has ${path.join('.')}`);
		return schemaAt(field, rest);
	}
	if (schema instanceof z.ZodArray) return schemaAt(schema.element as z.ZodType, rest);
	const [inner] = inside(schema);
	if (inner === undefined) throw new Error(`No schema has ${path.join('.')}`);
	return schemaAt(inner, path);
}
