import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { Table, TableSchemaError, validate } from 'tableschema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteContent } from '../../src/lib/site-content.ts';
import { resultSchema } from '../../src/schemas/result.ts';

const HEADER =
	'survey,years,area,question,option,base,answered,share,low,high,change,established,withheld';

const surveys = readdirSync(join(siteContent.folder, 'results')).map((file) =>
	basename(file, '.yaml'),
);
const fileOf = (survey: string, ending: string) =>
	join(siteContent.dist, 'resultat', `${survey}.${ending}`);
const textOf = (survey: string, ending: string) => readFileSync(fileOf(survey, ending), 'utf8');
const publishedRows = (survey: string) =>
	resultSchema
		.parse(parse(readFileSync(join(siteContent.folder, 'results', `${survey}.yaml`), 'utf8')))
		.rows.map((row) => ({ survey, ...row }));

interface TableResource {
	path: string;
	dialect: { delimiter: string };
	schema: object;
}
function tableOf(survey: string): TableResource {
	const { resources } = JSON.parse(textOf(survey, 'datapackage.json')) as {
		resources: [TableResource];
	};
	return resources[0];
}

/** The lines of a table as a reader with its description gets them, or what is wrong with each. */
async function read(csv: string, { schema, dialect }: TableResource) {
	const source = () => Readable.from([csv]);
	const table = await Table.load(source, { schema, delimiter: dialect.delimiter });
	// A promise, whatever its types say.
	return Promise.resolve(table.read({ keyed: true, forceCast: true }));
}

const problemsIn = (lines: unknown[]) =>
	lines
		.filter((line) => line instanceof TableSchemaError)
		.flatMap(({ message, errors }) =>
			errors.length > 0 ? errors.map((error) => error.message) : [message],
		);

const withoutEmpty = (line: object) =>
	Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null));

test('there are results to look at', () => {
	expect(surveys).not.toHaveLength(0);
});

describe.each(surveys)('the open data of %s', (survey) => {
	test('stands in three files', () => {
		for (const ending of ['csv', 'json', 'datapackage.json'])
			expect(existsSync(fileOf(survey, ending)), ending).toBe(true);
	});

	test('is a table with the columns that others rely on, and a line for each row', () => {
		const [header, ...lines] = textOf(survey, 'csv').split('\n');
		expect(header).toBe(HEADER);
		expect(lines.pop()).toBe('');
		expect(lines).toHaveLength(publishedRows(survey).length);
	});

	test('has a description that follows the standard, and stands beside its table', async () => {
		const { path, schema } = tableOf(survey);
		expect(existsSync(join(siteContent.dist, 'resultat', path))).toBe(true);
		const { valid } = await validate(schema);
		expect(valid).toBe(true);
	});

	test('is what its description says', async () => {
		expect(problemsIn(await read(textOf(survey, 'csv'), tableOf(survey)))).toEqual([]);
	});

	test('says the same in the table, in the JSON and in the published file', async () => {
		const lines = await read(textOf(survey, 'csv'), tableOf(survey));
		const { rows } = JSON.parse(textOf(survey, 'json')) as { rows: object[] };
		expect(lines.map(withoutEmpty)).toEqual(publishedRows(survey));
		expect(rows).toEqual(publishedRows(survey));
	});
});

describe('the description of the table finds', () => {
	const right = '2026,2026,dalhem,satisfied,headline,opinion,215,60,55,65,2,none,';
	const problemsOf = async (...lines: string[]) =>
		problemsIn(await read([HEADER, ...lines].join('\n'), tableOf(surveys[0] ?? '')));

	test('nothing in a line that is right', async () => {
		expect(await problemsOf(right)).toEqual([]);
	});

	test.each([
		['a share of 101', right.replace(',60,', ',101,'), /"101" .* "maximum" .* "share"/],
		['a share in words', right.replace(',60,', ',sixty,'), /"sixty" in column "share" is not type/],
		['half a percent', right.replace(',60,', ',60.5,'), /"60.5" in column "share" is not type/],
		['another word in withheld', `${right}secret`, /"secret" .* "enum" .* "withheld"/],
		['a row of no area', right.replace('dalhem', ''), /"required" .* "area"/],
		['a name in place of an id', right.replace('dalhem', 'Råå'), /"Råå" .* "pattern" .* "area"/],
		['a column too many', `${right},`, /14 values does not match the 13 fields/],
	])('%s', async (_, line, problem) => {
		expect(await problemsOf(line)).toEqual([expect.stringMatching(problem)]);
	});

	test('two lines about the same, also when their figures differ', async () => {
		const other = right.replace(',60,', ',61,');
		expect(await problemsOf(right, other)).toEqual([
			expect.stringMatching(/Row 3 has an unique constraint violation/),
		]);
	});
});
