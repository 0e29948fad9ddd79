import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedDataStrings } from '../strings/stored-data.ts';
import { LANGUAGES, type Language } from '../survey/rules/languages.ts';
import { startStore } from './store-fixture.ts';

let database: Awaited<ReturnType<typeof startStore>>;
let stored: string[];

beforeAll(async () => {
	database = await startStore();
	const rows = await database.query(
		// In the schema "netlify" the platform notes which migrations it has applied.
		`SELECT table_name || '.' || column_name AS name FROM information_schema.columns
		WHERE table_schema NOT IN ('pg_catalog', 'information_schema', 'netlify')`,
	);
	stored = (rows as { name: string }[]).map(({ name }) => name);
});
afterAll(() => database.stop());

/** The columns told of, in the order they are told, those that stay equally long together. */
const toldByStay = (language: Language) =>
	storedDataStrings(language).groups.map(({ tables }) =>
		Object.entries(tables).flatMap(([table, { columns }]) =>
			Object.keys(columns).map((column) => `${table}.${column}`),
		),
	);

describe.each(LANGUAGES)('in the language "%s"', (language) => {
	const told = toldByStay(language).flat();

	test('nothing is stored that tenants are not told of', () => {
		expect(stored.filter((column) => !told.includes(column))).toEqual([]);
	});

	test('tenants are told of nothing that is not stored', () => {
		expect(told.filter((column) => !stored.includes(column))).toEqual([]);
	});

	test('tenants are told that each part stays as long as the Swedish says', () => {
		expect(toldByStay(language)).toEqual(toldByStay('sv'));
	});
});
