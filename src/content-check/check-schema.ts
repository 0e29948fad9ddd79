import type { z } from 'zod';
import { suggestion } from './nearest.ts';
import { fieldsOf, swedishIssue } from './swedish-issue.ts';

interface FieldProblem {
	field: string;
	message: string;
	isAboutName?: true;
}

/** What the schema has against the fields of a file, one problem for each field. */
export function checkSchema(schema: z.ZodObject, data: unknown): FieldProblem[] {
	// An issue does not say which fields there are, only what it was made of does.
	const known = new Map<string, string[]>();
	const error = (issue: z.core.$ZodRawIssue) => {
		if (issue.code === 'unrecognized_keys')
			for (const key of issue.keys) known.set(key, fieldsOf(issue.schema));
		return swedishIssue(issue);
	};
	const parsed = schema.safeParse(data, { error, reportInput: true });
	return parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsIn(issue, [], known));
}

type Known = ReadonlyMap<string, string[]>;

function problemsIn(issue: z.core.$ZodIssue, above: PropertyKey[], known: Known): FieldProblem[] {
	const path = [...above, ...issue.path];
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({
			field: named([...path, key]),
			message: `Fältet finns inte.${suggestion(key, choicesOf(known.get(key)))} ${issue.message}`,
			isAboutName: true,
		}));
	if (issue.code === 'invalid_union') {
		const meant = issue.errors.find((branch) => !branch.some(isAnotherKind));
		if (meant !== undefined) return meant.flatMap((inner) => problemsIn(inner, path, known));
	}
	return [
		{
			field: named(path),
			message: issue.input === undefined ? `Fältet saknas. ${issue.message}` : issue.message,
		},
	];
}

const choicesOf = (words: string[] = []) => words.map((word) => ({ word }));

/** Whether the writer cannot have meant this branch of a union: a list where it wants one word. */
const isAnotherKind = ({ code, path }: z.core.$ZodIssue) =>
	path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');

const named = (path: PropertyKey[]) =>
	path.length === 0 ? 'hela filen' : path.map(String).join('.');
