import { parseDocument } from 'yaml';
import { type MdxParts, mdxParts } from '../../content-check/mdx-parts.ts';
import type { JsonSchema } from '../fields/json-schema.ts';
import { asPicked, asWritten } from '../fields/as-written.ts';
import { mergeBody } from './merge-body.ts';
import { patchYaml } from './patch-yaml.ts';
import { withNames } from './picture-name.ts';

/** What the CMS keeps of a file while it is edited. The source goes along as a value of its own. */
export type Values = Record<string, unknown>;
const SOURCE = '_source';

/** A file that is not there yet. */
const NEW: MdxParts = { start: '---\n', yaml: '', end: '---\n', body: '' };

/** The file that the values were read from. */
export const sourceOf = ({ [SOURCE]: source }: Values) =>
	typeof source === 'string' ? source : undefined;

export interface FileFormat {
	fromFile: (text: string) => Values;
	toFile: (values: Values) => string;
}

/** A file of keys and values. */
export const yamlFormat = (schema: JsonSchema): FileFormat => ({
	fromFile: (text) => ({ ...asPicked(schema, valuesOf(text)), [SOURCE]: text }),
	toFile: ({ [SOURCE]: source, ...values }) => patchYaml(textOf(source), asWritten(schema, values)),
});

/** Keys and values between two lines of dashes, and a text. */
export const mdxFormat = (schema: JsonSchema): FileFormat => ({
	fromFile: (text) => {
		const { yaml, body } = mdxParts(text) ?? { yaml: '', body: text };
		return { ...asPicked(schema, valuesOf(yaml)), body: body.trim(), [SOURCE]: text };
	},
	toFile: ({ [SOURCE]: source, body, ...values }) => {
		const { start, yaml, end, body: old } = mdxParts(textOf(source)) ?? NEW;
		const fields = start + patchYaml(yaml, asWritten(schema, values)) + end;
		const now = withNames(textOf(body));
		if (old.trim() !== '') return fields + mergeBody(old, now);
		const text = mergeBody('', now);
		return fields + (text === '' ? old : `\n${text}\n`);
	},
});

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** What cannot be read is left to the check: it says why. */
function valuesOf(yaml: string): Values {
	const { contents, errors } = parseDocument(yaml);
	const data: unknown = errors.length > 0 ? {} : contents?.toJSON();
	return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
}
