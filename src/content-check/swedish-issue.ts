import { z } from 'zod';
import { type Choice, suggestion } from './nearest.ts';
import { shownSigns } from './signs/unseen.ts';
import { quoted } from './yaml-traps.ts';

const EXPECTED: Record<string, string> = {
	string: 'text',
	number: 'ett tal',
	int: 'ett heltal',
	boolean: 'true (ja) eller false (nej)',
	array: 'en lista, med ett bindestreck före varje rad',
	object: 'fält med namn och värde',
};

/** One Swedish sentence for an issue whose schema has no `error:` text of its own. */
export function swedishIssue(issue: z.core.$ZodRawIssue): string {
	if (issue.input === undefined) return expectation(issue);
	if (issue.input === null) return `Fältet är tomt. ${expectation(issue)}`;
	switch (issue.code) {
		case 'invalid_type':
			return wrongType(issue.expected, issue.input);
		case 'invalid_value':
			return `${shown(issue.input)} går inte att använda här.${meant(issue, issue.values)} ${oneOf(issue.values)}`;
		case 'too_small':
			return tooSmall(issue);
		case 'too_big':
			return tooBig(issue);
		case 'not_multiple_of':
			return `${shown(issue.input)} går inte att använda här. Talet ska gå jämnt att dela med ${issue.divisor}.`;
		case 'unrecognized_keys':
			return `Rätta stavningen eller ta bort det. ${knownFields(issue)}`;
		case 'invalid_union':
			return Array.isArray(issue['options'])
				? `${shown(issue.input)} går inte att använda här.${meant(issue, issue['options'])} ${oneOf(issue['options'])}`
				: `${shown(issue.input)} går inte att använda här.${meant(issue, valuesIn(issue))} ${expectation(issue)}${asList(issue)}`;
		case 'invalid_format':
			if (issue.format === 'date')
				return 'Skriv datumet som år-månad-dag, till exempel 2026-06-01.';
			break;
		case 'invalid_key':
		case 'invalid_element':
		case 'custom':
	}
	return `${shown(issue.input)} går inte att använda här. ${expectation(issue)}`;
}

/**
 * Stands in a message for a value that a program took for a number or a yes or no: `042` became 42.
 * Who knows where the issue is puts in what the file says (`asWritten`).
 */
const WRITTEN = '\uE000';

/** The message with the characters of the file in it, where they are known. */
export const asWritten = (message: string, written: string | undefined): string =>
	written === undefined
		? message.replace(` Sätt citattecken runt: '${WRITTEN}'.`, '').replace(WRITTEN, 'Det som står')
		: message.replaceAll(`'${WRITTEN}'`, () => quoted(written)).replaceAll(WRITTEN, () => written);

function shown(value: unknown): string {
	if (typeof value === 'string') return `"${shownSigns(value)}"`;
	if (isScalar(value)) return WRITTEN;
	return Array.isArray(value) ? 'En lista' : 'Det som står';
}

const isScalar = (value: unknown) => typeof value === 'number' || typeof value === 'boolean';

/** The words of a union of them and others. */
const valuesIn = ({ errors }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): unknown[] =>
	errors.flat().flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : []));

/** What a word would be as the only one of a list, where that may stand there. */
function asList(issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): string {
	const { input, errors } = issue;
	const isList = errors.flat().some((of) => of.code === 'invalid_type' && of.expected === 'array');
	return isList && typeof input === 'string' && meant(issue, valuesIn(issue)) === ''
		? ` Skriv en lista på raderna under, med bindestreck: - ${(input.split(',')[0] ?? '').replace(/^[\p{Pd}•*]\s*/u, '')}.`
		: '';
}

const oneOf = (values: unknown[]) =>
	values.length === 1 ? `Skriv ${String(values[0])}.` : `Skriv ett av: ${values.join(', ')}.`;

function expectation(issue: z.core.$ZodRawIssue): string {
	const description = issue.schema && z.globalRegistry.get(issue.schema)?.description;
	const expected = issue.code === 'invalid_type' ? EXPECTED[issue.expected] : undefined;
	if (description === undefined)
		return expected === undefined ? 'Fyll i fältet.' : `Här ska det stå ${expected}.`;
	const isYesOrNo = issue.code === 'invalid_type' && issue.expected === 'boolean';
	const words = issue.code === 'invalid_value' ? ` ${oneOf(issue.values)}` : '';
	return `Här ska det stå${isYesOrNo ? ` ${expected}` : ''}: ${description}${words}`;
}

function wrongType(expected: string, input: unknown): string {
	const cut = expected === 'string' ? cutByColon(input) : undefined;
	if (cut !== undefined)
		return `Kolonet gör texten till ett fält. Sätt citattecken runt den: '${cut.replaceAll("'", "''")}'.`;
	const wanted = `${shown(input)} går inte att använda här. Det ska vara ${EXPECTED[expected]}.`;
	if (expected === 'string') return `${wanted} Sätt citattecken runt: '${WRITTEN}'.`;
	return typeof input === 'string' && QUOTED[expected]?.test(input) === true
		? `${wanted} Ta bort citattecknen: ${input}`
		: wanted;
}

/** What would be right without its quotation marks. */
const QUOTED: Record<string, RegExp> = {
	number: /^\d+$/,
	int: /^\d+$/,
	boolean: /^(?:true|false)$/,
};

/** A text with a colon and a blank in it, which YAML takes for a field and its value. */
function cutByColon(input: unknown): string | undefined {
	const [field, ...others] = typeof input === 'object' ? Object.entries(input ?? {}) : [];
	if (field === undefined || others.length > 0 || Array.isArray(input)) return undefined;
	return typeof field[1] === 'string' ? `${field[0]}: ${field[1]}` : undefined;
}

function tooSmall({ origin, minimum, input }: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>) {
	if (origin === 'string')
		return input === ''
			? 'Texten är tom. Fyll i den.'
			: `Texten är för kort. Skriv minst ${minimum} tecken.`;
	if (origin === 'array') return `Listan är för kort. Den behöver minst ${rows(minimum)}.`;
	return `${shown(input)} är för lite. Skriv minst ${minimum}.`;
}

function tooBig({ origin, maximum, input }: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>) {
	if (origin === 'string' && typeof input === 'string')
		return `Texten är för lång: ${input.length} tecken. Skriv högst ${maximum} tecken.`;
	if (origin === 'array') return `Listan är för lång. Den får ha högst ${rows(maximum)}.`;
	return `${shown(input)} är för mycket. Skriv högst ${maximum}.`;
}

const rows = (count: number | bigint) => (Number(count) === 1 ? 'en rad' : `${count} rader`);

/** The nearest of the values, with what the site calls it. */
function meant({ schema, input }: z.core.$ZodRawIssue, values: unknown[]): string {
	const labels = labelsOf(schema);
	const choices = values.map((value): Choice => ({
		word: String(value),
		label: labels[String(value)],
	}));
	return typeof input === 'string' ? suggestion(input, choices) : '';
}

/** `{ ongoing: 'Pågår' }`, as a schema says under `labels`. */
function labelsOf(schema: z.core.$ZodType | undefined): Record<string, string> {
	const labels = schema && z.globalRegistry.get(schema)?.['labels'];
	return typeof labels === 'object' && labels !== null ? (labels as Record<string, string>) : {};
}

function knownFields({ schema }: z.core.$ZodRawIssue): string {
	const known = fieldsOf(schema);
	return known.length === 0 ? '' : `Fälten här heter: ${known.join(', ')}.`;
}

export const fieldsOf = (schema: unknown): string[] =>
	schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
