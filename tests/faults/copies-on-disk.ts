import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';

/** How often `secret` stands in the files of this database's tables, indexes and catalogue. */
export async function copiesOnDisk(admin: Client, secret: string): Promise<number> {
	await admin.query('CHECKPOINT');
	const { rows } = await admin.query<{ folder: string; oid: string }>(
		`SELECT setting AS folder, pg_database.oid::text FROM pg_settings, pg_database
		WHERE name = 'data_directory' AND datname = current_database()`,
	);
	const folder = join(rows[0]?.folder ?? '', 'base', rows[0]?.oid ?? '');
	// Others are lists of what these are, and come and go.
	const names = readdirSync(folder).filter((name) => /^\d/.test(name));
	const files = names.map((name) => readFileSync(join(folder, name), 'latin1'));
	return files.join('\n').split(secret).length - 1;
}
