import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { Table, TableSchemaError, validate } from 'tableschema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { paths } from '../../src/lib/paths.ts';
import { siteContent } from '../../src/lib/site-content.ts';
import { resultSchema } from '../../src/schemas/result.ts';
import { pageAt } from './page-at.ts';

const HEADER =
	'survey,edition,published,years,area,area_name,question,option,base,answered,share,low,high,change,established,withheld';

const files = readdirSync(join(siteContent.folder, 'results')).map((file) =>
	basename(file, '.yaml'),
);
const surveys = files.filter((file) => !file.includes('.'));
const fileOf = (survey: string, ending: string) =>
	join(siteContent.dist, 'resultat', `${survey}.${ending}`);
const textOf = (survey: string, ending: string) => readFileSync(fileOf(survey, ending), 'utf8');
const publishedAs = (file: string) =>
	resultSchema.parse(
		parse(readFileSync(join(siteContent.folder, 'results', `${file}.yaml`), 'utf8')),
	);
/** The rows of a file, as the open data has them but for the names of areas. */
function publishedRows(file: string) {
	const { survey, published, corrections, rows } = publishedAs(file);
	const edition = { edition: corrections.length + 1, ...(published && { published }) };
	return rows.map((row) => withoutName({ survey, ...edition, ...row }));
}

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

const withoutName = (row: object) => ({ ...row, area_name: undefined });

interface OpenDocument {
	edition: number;
	published?: string;
	corrections: string[];
	rows: { area: string; area_name: string }[];
}
const documentOf = (survey: string) => JSON.parse(textOf(survey, 'json')) as OpenDocument;

const nameOnPage = (area: string) => pageAt(paths.district(area))('h1').text();

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
		expect(lines.map(withoutEmpty)).toEqual(rows);
		expect(rows.map(withoutName)).toEqual(publishedRows(survey));
	});

	test('calls each area by the name that its page has', () => {
		const names = new Set(
			documentOf(survey).rows.map(({ area, area_name: name }) => `${area}: ${name}`),
		);
		const named = [...names].map((of) => of.split(': ')) as [string, string][];
		for (const [area, name] of named)
			expect(name).toBe(area === 'company' ? 'Hela företaget' : nameOnPage(area));
	});

	test('says in the JSON why it was corrected, and on which day it is from', () => {
		const { edition, published, corrections } = documentOf(survey);
		const file = publishedAs(survey);
		expect(corrections).toEqual(file.corrections);
		expect([edition, published]).toEqual([file.corrections.length + 1, file.published]);
	});
});

describe('earlier editions', () => {
	const earlier = files.filter((file) => file.includes('.'));

	test('are there to look at', () => {
		expect(earlier).toContain('2025.1');
	});

	test.each(earlier)('%s stays at its address as it was published', async (edition) => {
		const [survey = ''] = edition.split('.');
		const lines = await read(textOf(edition, 'csv'), tableOf(survey));
		expect(lines.map(withoutEmpty).map(withoutName)).toEqual(publishedRows(edition));
		expect(textOf(edition, 'csv')).not.toBe(textOf(survey, 'csv'));
	});

	test.each(surveys)('the newest of %s has an address that stays, too', (survey) => {
		const edition = String(publishedAs(survey).corrections.length + 1);
		expect(textOf(`${survey}.${edition}`, 'csv')).toBe(textOf(survey, 'csv'));
	});
});

describe('the description of the table finds', () => {
	const right = '2026,1,,2026,dalhem,Dalhem,satisfied,headline,opinion,215,60,55,65,2,none,';
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
		['a row of no area', right.replace('dalhem,', ','), /"required" .* "area"/],
		['a name in place of an id', right.replace('dalhem', 'Råå'), /"Råå" .* "pattern" .* "area"/],
		['a column too many', `${right},`, /17 values does not match the 16 fields/],
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
