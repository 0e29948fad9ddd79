import type { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import { COLLECTIONS } from './collections.ts';
import { type Body, readBody } from './body/body.ts';
import type { ContentFile, Finding } from './finding.ts';
import { readFields } from './front-matter.ts';

/** One content file. `fields` holds those that fit the schema, `data` all that the file says. */
export interface Entry<Fields = object> {
	file: string;
	id: string;
	data: unknown;
	fields: Partial<Fields>;
	/** What follows the fields; empty in a .yaml file. */
	body: Body;
	findings: Finding[];
}

export type Content = {
	[Name in keyof typeof COLLECTIONS]: Entry<z.output<(typeof COLLECTIONS)[Name]['schema']>>[];
};

/** Sorts the files into their collections and reads each one, the broken ones too. */
export function readContent(files: ContentFile[]): Content {
	const collections = Object.entries(COLLECTIONS).map(([name, { files: pattern, schema }]) => {
		const entries = files.flatMap((file) => {
			const id = pattern.exec(file.path)?.groups?.['id'];
			return id === undefined ? [] : [readEntry(file, id, schema)];
		});
		return [name, entries] as const;
	});
	// Each is read by the schema of its own name, which Object.fromEntries cannot tell.
	return Object.fromEntries(collections) as Content;
}

function readEntry<Schema extends z.ZodObject>(
	file: ContentFile,
	id: string,
	schema: Schema,
): Entry<z.output<Schema>> {
	const read = readFields(file);
	const data = read.ok ? read.data : undefined;
	const body = readBody(file);
	const problems = read.ok
		? [
				...checkSchema(schema, data, read.writtenAt).map(({ isNeedless, message, ...problem }) => ({
					file: file.path,
					...problem,
					message: isNeedless ? `${message} Behövs fältet inte? Ta bort raden.` : message,
				})),
				...read.advice,
			]
		: [read.finding];
	return {
		file: file.path,
		id,
		data,
		fields: read.ok ? fittingFields(schema, data) : {},
		body,
		findings: [...problems, ...body.findings],
	};
}

/** Judges each field alone, so that one wrong field does not hide what is wrong with another. */
function fittingFields<Schema extends z.ZodObject>(schema: Schema, data: unknown) {
	const given = new Map(typeof data === 'object' && data !== null ? Object.entries(data) : []);
	const fitting = Object.entries<z.ZodType>(schema.shape).flatMap(([name, field]) => {
		const parsed = field.safeParse(given.get(name));
		return parsed.success ? [[name, parsed.data] as const] : [];
	});
	// The names come from the schema's own shape, which Object.fromEntries cannot tell.
	return Object.fromEntries(fitting) as Partial<z.output<Schema>>;
}
