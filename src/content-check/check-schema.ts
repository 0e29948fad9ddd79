import type { z } from 'zod';
import { swedishIssue } from './swedish-issue.ts';

interface FieldProblem {
	field: string;
	message: string;
}

/** What the schema has against the fields of a file, one problem for each field. */
export function checkSchema(schema: z.ZodObject, data: unknown): FieldProblem[] {
	const parsed = schema.safeParse(data, { error: swedishIssue, reportInput: true });
	return parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsIn(issue, []));
}

function problemsIn(issue: z.core.$ZodIssue, above: PropertyKey[]): FieldProblem[] {
	const path = [...above, ...issue.path];
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({ field: named([...path, key]), message: issue.message }));
	if (issue.code === 'invalid_union') {
		const meant = issue.errors.find((branch) => !branch.some(isAnotherKind));
		if (meant !== undefined) return meant.flatMap((inner) => problemsIn(inner, path));
	}
	return [
		{
			field: named(path),
			message: issue.input === undefined ? `Fältet saknas. ${issue.message}` : issue.message,
		},
	];
}

/** Whether the writer cannot have meant this branch of a union: a list where it wants one word. */
const isAnotherKind = ({ code, path }: z.core.$ZodIssue) =>
	path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');

const named = (path: PropertyKey[]) =>
	path.length === 0 ? 'hela filen' : path.map(String).join('.');
