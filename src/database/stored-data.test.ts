import { afterAll, beforeAll, expect, test } from 'vitest';
import { storedDataSv } from '../strings/stored-data-sv.ts';
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

const told = storedDataSv.groups
	.flatMap(({ tables }) => Object.entries(tables))
	.flatMap(([table, { columns }]) => Object.keys(columns).map((column) => `${table}.${column}`));

test('nothing is stored that tenants are not told of', () => {
	expect(stored.filter((column) => !told.includes(column))).toEqual([]);
});

test('tenants are told of nothing that is not stored', () => {
	expect(told.filter((column) => !stored.includes(column))).toEqual([]);
});
