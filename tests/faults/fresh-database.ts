import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { openStore } from '../../src/database/postgres-store.ts';
import { migrate } from '../../src/cli/start/migrate.ts';

/**
 * A new database with all migrations, marked for development, on the real PostgreSQL server that the tests of the project
 * `faults` share or on another `server`, and its connection string. It ends with its server: there
 * is nothing to clean up but one's own connections.
 */
export async function freshDatabase(server = inject('postgres')): Promise<string> {
	const name = `test_${randomUUID()}`;
	const client = new Client(server);
	await client.connect();
	await client.query(`CREATE DATABASE "${name}"`);
	await client.end();
	const address = new URL(name, server).href;
	await migrate(address);
	const store = openStore(address);
	await store.markDevelopment();
	await store.close();
	return address;
}
