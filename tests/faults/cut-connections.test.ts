import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { openStore } from '../../src/database/postgres-store.ts';
import { freshDatabase } from '../postgres/fresh-database.ts';

const RUN_STATEMENT = `
	import pg from 'pg';
	const [address, statement] = process.argv.slice(1);
	const client = new pg.Client(address);
	await client.connect();
	await client.query(statement);
	await client.end();`;

const END_ALL = `
	SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
	WHERE datname = current_database() AND pid <> pg_backend_pid()`;

/** Runs a statement while this process stands still, as a function does that is frozen. */
const whileFrozen = (database: string, statement: string) =>
	execFileSync('node', ['--input-type=module', '--eval', RUN_STATEMENT, database, statement]);

test('a function that wakes with its connections cut answers all the same', async () => {
	const database = await freshDatabase();
	const store = openStore(database);
	const ask = () => store.submit({ survey: '2026', code: undefined, receipt: new Uint8Array(1) });
	await Promise.all(Array.from({ length: 5 }, ask));
	whileFrozen(database, END_ALL);
	expect(await ask()).toBe('undated');
	await store.close();
});
