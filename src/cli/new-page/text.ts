import { stringify } from 'yaml';
import type { Answers, Kind } from './kinds.ts';

/** The file: the fields in the order of the schema, and a text for the writer to replace. */
export function textOf(kind: Kind, answers: Answers): string {
	const fields = Object.keys(kind.schema.shape)
		.map((field) => [field, answers[field]] as const)
		.filter(([field, value]) => !isLeftOut(field, value))
		.map(([field, value]) => [field, isDay(kind, field) ? new Date(String(value)) : value]);
	// Astro's reader takes some words for something else than this library does: a day, for instance.
	const yaml = stringify(Object.fromEntries(fields), {
		singleQuote: true,
		lineWidth: 0,
		compat: 'yaml-1.1',
		customTags: ['timestamp'],
	});
	return `---\n${yaml}---\n\n${kind.body(answers)}`;
}

/** What says no more than a line that is not there. */
const isLeftOut = (field: string, value: unknown) =>
	value === undefined ||
	(Array.isArray(value) && value.length === 0) ||
	((field === 'draft' || field === 'example') && value === false);

const isDay = ({ questions }: Kind, field: string) => questions[field]?.as === 'day';
