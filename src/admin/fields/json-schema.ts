import { z } from 'zod';

/** What the schemas say of themselves, and what they say to the editors' form (`meta`). */
export interface JsonSchema {
	type?: string;
	description?: string;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	oneOf?: JsonSchema[];
	enum?: string[];
	const?: unknown;
	format?: string;
	pattern?: string;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	minItems?: number;
	default?: unknown;
	/** What each value of `enum` is called. */
	labels?: Record<string, string>;
	/** What a new entry begins with, though it has to say it. */
	startsAs?: string;
	/** Said in the form, where the description speaks of the file. */
	hint?: string;
	/** What the value is one of: `districts`, the ids of the questions, … */
	refersTo?: string;
	/** The name of a file among the pictures. */
	isPicture?: boolean;
	/** Text of more than a line. */
	isLong?: boolean;
	/** A day and a time, in Sweden. */
	isLocalTime?: boolean;
	/** What is said of a text that does not fit `pattern`. */
	message?: string;
}

/** As an editor writes it: dates as text, what has a default may be left out. */
export const jsonSchemaOf = (schema: z.ZodObject): JsonSchema =>
	z.toJSONSchema(schema, {
		io: 'input',
		unrepresentable: 'any',
		reused: 'inline',
		override: ({ zodSchema, jsonSchema }) => {
			if (jsonSchema.pattern !== undefined) Object.assign(jsonSchema, messageOf(zodSchema));
		},
	}) as JsonSchema;

/** JSON Schema knows no messages: a text that no pattern allows brings this schema's to light. */
function messageOf(schema: z.core.$ZodType): { message?: string } {
	const [issue] = z.safeParse(schema, '\0').error?.issues ?? [];
	return issue === undefined ? {} : { message: issue.message };
}

/** A schema that also lets `null` be, without that. */
export function withoutNull(schema: JsonSchema): { schema: JsonSchema; isNullable: boolean } {
	const parts = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
	const [only] = parts;
	if (schema.anyOf === undefined || only === undefined || parts.length === schema.anyOf.length)
		return { schema, isNullable: false };
	const outer = { ...schema };
	delete outer.anyOf;
	return {
		schema: { ...(parts.length === 1 ? only : { anyOf: parts }), ...outer },
		isNullable: true,
	};
}
