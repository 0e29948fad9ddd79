import { applyMigrations, type SQLExecutor } from '@netlify/database-dev';
import { Client, type QueryResultRow } from 'pg';

const MIGRATIONS = 'netlify/database/migrations';

/**
 * Applies the new migrations with the platform's own runner, which records them in the table
 * `netlify.migrations` as `netlify database migrations apply` does, without its start-up time.
 */
export async function migrate(connectionString: string): Promise<void> {
	const client = new Client({ connectionString });
	// A lost connection fails the statement under way, which is enough to know of it.
	client.on('error', () => undefined);
	await client.connect();
	const run: Pick<SQLExecutor, 'exec' | 'query'> = {
		exec: (sql) => client.query(sql),
		query: <T>(sql: string, values?: unknown[]) => client.query<T & QueryResultRow>(sql, values),
	};
	try {
		await applyMigrations(
			{ ...run, transaction: (work) => inTransaction(client, () => work(run)) },
			MIGRATIONS,
		);
	} finally {
		await client.end();
	}
}

async function inTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
	await client.query('BEGIN');
	try {
		const result = await work();
		await client.query('COMMIT');
		return result;
	} catch (error) {
		await client.query('ROLLBACK');
		throw error;
	}
}
