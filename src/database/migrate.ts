import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';

const MIGRATIONS = 'netlify/database/migrations';

/** As the platform's own tools keep it: what they have applied is known here, and the reverse. */
const RECORD = `
	BEGIN;
	SELECT pg_advisory_xact_lock(hashtextextended('migrations', 0));
	CREATE SCHEMA IF NOT EXISTS netlify;
	CREATE TABLE IF NOT EXISTS netlify.migrations (
		name text PRIMARY KEY,
		applied_at timestamptz NOT NULL DEFAULT now()
	);
	COMMIT`;

/** One that runs at the same time waits here for the other's commit, and then finds it done. */
const NOTE = `INSERT INTO netlify.migrations (name) VALUES ($1) ON CONFLICT DO NOTHING`;

/** Applies the migrations that the database does not have yet, in order, each whole or not at all. */
export async function migrate(connectionString: string): Promise<string[]> {
	const client = new Client({ connectionString });
	// A lost connection fails the statement under way, which is enough to know of it.
	client.on('error', () => undefined);
	await client.connect();
	try {
		await client.query(RECORD);
		const applied: string[] = [];
		const files = (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.sql')).sort();
		for (const file of files) {
			const name = file.replace(/\.sql$/, '');
			if (await apply(client, name, await readFile(join(MIGRATIONS, file), 'utf8')))
				applied.push(name);
		}
		return applied;
	} finally {
		await client.end();
	}
}

/** `false` where it was applied before. */
async function apply(client: Client, name: string, sql: string): Promise<boolean> {
	await client.query('BEGIN');
	try {
		const isNew = (await client.query(NOTE, [name])).rowCount === 1;
		if (isNew) await client.query(sql);
		await client.query('COMMIT');
		return isNew;
	} catch (error) {
		await client.query('ROLLBACK');
		throw error;
	}
}
