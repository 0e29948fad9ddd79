import { expect, test } from 'vitest';
import { checkSchema } from './check-schema.ts';
import { COLLECTIONS } from './collections.ts';
import { contentWith, RESULT } from './content-builder.ts';
import { readFields } from './front-matter.ts';

const MORE = {
	'content/measures/en/lampor.mdx': '---\ntitle: Lamps\nsummary: New lamps.\n---\n',
	'content/districts/en/dalhem.mdx': '---\nintroduction: New houses.\n---\n',
	'content/themes/2026.yaml': "survey: '2026'\nthemes:\n  - name: { sv: Ljus }\n    count: 5\n",
	'content/results/2026.1.yaml': contentWith().find(({ path }) => path === RESULT)?.text ?? '',
};

const WRONG_VALUES = [undefined, null, '', 'å', -1, 1.5, 1e9, NaN, true, [], [null], {}, { x: 1 }];
const ENGLISH = /invalid|expected|received|too (small|big)|unrecognized|undefined/i;

/** The data again and again, each time with another part replaced by the value. */
function* withOnePart(data: unknown, value: unknown): Generator {
	yield value;
	if (typeof data !== 'object' || data === null) return;
	for (const [name, part] of Object.entries(data))
		for (const replaced of withOnePart(part, value))
			yield Array.isArray(data) ? data.with(Number(name), replaced) : { ...data, [name]: replaced };
}

test.each(Object.entries(COLLECTIONS))(
	'whatever is wrong in %s is said in Swedish, at a named field',
	(_, { files, schema }) => {
		const file = contentWith(MORE).find(({ path }) => files.test(path));
		const read = file && readFields(file);
		const data = read?.ok === true ? read.data : undefined;
		expect(checkSchema(schema, data)).toEqual([]);
		for (const value of WRONG_VALUES)
			for (const broken of withOnePart(data, value))
				for (const { field, message } of checkSchema(schema, broken)) {
					expect(field).not.toBe('');
					expect(message).not.toMatch(ENGLISH);
				}
	},
);
