import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../../src/database/migrate.ts';

/** Has all migrations, so that a database is a copy of files instead of twenty of them again. */
const TEMPLATE = 'migrated';

/** What `createDatabase` copies on a server; once for each server. */
export async function prepareDatabases(server: string): Promise<void> {
	await run(server, `CREATE DATABASE ${TEMPLATE}`);
	await migrate(new URL(TEMPLATE, server).href);
}

/**
 * A new database with all migrations on a prepared `server`, and its connection string. It ends
 * with its server: there is nothing to clean up but one's own connections.
 */
export async function createDatabase(
	server: string,
	{ isDevelopment = true } = {},
): Promise<string> {
	const name = `test_${randomUUID()}`;
	await run(server, `CREATE DATABASE "${name}" TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
	const address = new URL(name, server).href;
	if (isDevelopment) await run(address, 'SELECT mark_development()');
	return address;
}

async function run(address: string, sql: string): Promise<void> {
	const client = new Client(address);
	await client.connect();
	await client.query(sql);
	await client.end();
}
