import { z } from 'zod';
import { startOf } from './as-shown/written.ts';
import { suggestion } from './nearest.ts';
import { withUnseen } from './signs/unseen.ts';
import { isBlank } from '../survey/rules/text.ts';
import { asWritten, fieldsOf, swedishIssue } from './swedish-issue.ts';
import { quoted } from './yaml-traps.ts';

interface FieldProblem {
	field: string;
	message: string;
	isAboutName?: true;
	/** It is empty, and may be left out. */
	isNeedless?: true;
}

/** What a file says at a path, character by character; `undefined` where that is no single value. */
export type WrittenAt = (path: PropertyKey[]) => string | undefined;

/** What the schema has against the fields of a file, one problem for each field. */
export function checkSchema(
	schema: z.ZodObject,
	data: unknown,
	writtenAt: WrittenAt = () => undefined,
): FieldProblem[] {
	// An issue does not say which fields there are, only what it was made of does.
	const known = new Map<string, string[]>();
	const error = (issue: z.core.$ZodRawIssue) => {
		if (issue.code === 'unrecognized_keys')
			for (const key of issue.keys) known.set(key, fieldsOf(issue.schema));
		return swedishIssue(issue);
	};
	const parsed = schema.safeParse(data, { error, reportInput: true });
	const source = { schema, known, writtenAt };
	return parsed.success
		? []
		: parsed.error.issues.flatMap((issue) => problemsIn(issue, [], source));
}

interface Source {
	schema: z.ZodObject;
	known: ReadonlyMap<string, string[]>;
	writtenAt: WrittenAt;
}

function problemsIn(issue: z.core.$ZodIssue, above: PropertyKey[], source: Source): FieldProblem[] {
	const path = [...above, ...issue.path];
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({
			field: named([...path, key]),
			message:
				cutInBraces(key, issue, source.writtenAt(path)) ??
				`Fältet finns inte.${suggestion(key, choicesOf(source.known.get(key)))} ${issue.message}`,
			isAboutName: true,
		}));
	if (issue.code === 'invalid_union') {
		const meant = issue.errors.find((branch) => !branch.some(isAnotherKind));
		if (meant !== undefined) return meant.flatMap((inner) => problemsIn(inner, path, source));
	}
	const message = withSigns(asWritten(issue.message, source.writtenAt(path)), issue.input);
	const isEmpty = issue.input === null || issue.input === '';
	return [
		{
			field: named(path),
			message: issue.input === undefined ? `Fältet saknas. ${message}` : message,
			...(isEmpty && isOptional(source.schema, path) && { isNeedless: true }),
		},
	];
}

/** What a comma or a missing blank made a field of, where fields stand between { and }. */
function cutInBraces(
	key: string,
	{ input }: z.core.$ZodIssue,
	braces: string | undefined,
): string | undefined {
	if (braces === undefined || (input as Record<string, unknown>)[key] !== null) return undefined;
	const [field, ...text] = key.split(':');
	if (text.length > 0)
		return `Skriv ett mellanslag efter kolonet: ${field ?? ''}: ${text.join(':')}`;
	const parts = braces.replace(/\}$/, '').split(',');
	const until = parts.slice(0, parts.findIndex((part) => part.trim() === key) + 1).join(',');
	return `Kommatecknet delar texten, för den står mellan { och }. Sätt citattecken runt den: ${quoted(until.slice(until.lastIndexOf(': ') + 2).trim())}.`;
}

const MOST_SHOWN = 80;

/** A schema's own words do not say what somebody wrote, and cannot see. */
function withSigns(message: string, input: unknown): string {
	const signs = typeof input === 'string' ? withUnseen(input) : undefined;
	if (signs === undefined || message.includes('U+') || isBlank(String(input))) return message;
	return `${message} Här står tecken som inte syns: ${startOf(signs, MOST_SHOWN)}. Radera dem.`;
}

/** Whether a file may be without the field at `path`: who leaves it empty means that. */
function isOptional(schema: z.ZodType, [name, ...rest]: PropertyKey[]): boolean {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return isOptional(schema.unwrap() as z.ZodType, [name ?? '', ...rest]);
	if (schema instanceof z.ZodArray)
		return rest.length > 0 && isOptional(schema.element as z.ZodType, rest);
	if (!(schema instanceof z.ZodObject)) return false;
	const field = (schema.shape as Record<string, z.ZodType>)[String(name)];
	if (field === undefined || rest.length > 0) return field !== undefined && isOptional(field, rest);
	return field.safeParse(undefined).success;
}

const choicesOf = (words: string[] = []) => words.map((word) => ({ word }));

/** Whether the writer cannot have meant this branch of a union: a list where it wants one word. */
const isAnotherKind = ({ code, path }: z.core.$ZodIssue) =>
	path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');

const named = (path: PropertyKey[]) =>
	path.length === 0 ? 'hela filen' : path.map(String).join('.');
