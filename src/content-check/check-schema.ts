import type { z } from 'zod';
import { suggestion } from './nearest.ts';
import { asWritten, fieldsOf, swedishIssue } from './swedish-issue.ts';

interface FieldProblem {
	field: string;
	message: string;
	isAboutName?: true;
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
	const source = { known, writtenAt };
	return parsed.success
		? []
		: parsed.error.issues.flatMap((issue) => problemsIn(issue, [], source));
}

interface Source {
	known: ReadonlyMap<string, string[]>;
	writtenAt: WrittenAt;
}

function problemsIn(issue: z.core.$ZodIssue, above: PropertyKey[], source: Source): FieldProblem[] {
	const path = [...above, ...issue.path];
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({
			field: named([...path, key]),
			message: `Fältet finns inte.${suggestion(key, choicesOf(source.known.get(key)))} ${issue.message}`,
			isAboutName: true,
		}));
	if (issue.code === 'invalid_union') {
		const meant = issue.errors.find((branch) => !branch.some(isAnotherKind));
		if (meant !== undefined) return meant.flatMap((inner) => problemsIn(inner, path, source));
	}
	const message = asWritten(issue.message, source.writtenAt(path));
	return [
		{
			field: named(path),
			message: issue.input === undefined ? `Fältet saknas. ${message}` : message,
		},
	];
}

const choicesOf = (words: string[] = []) => words.map((word) => ({ word }));

/** Whether the writer cannot have meant this branch of a union: a list where it wants one word. */
const isAnotherKind = ({ code, path }: z.core.$ZodIssue) =>
	path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');

const named = (path: PropertyKey[]) =>
	path.length === 0 ? 'hela filen' : path.map(String).join('.');
