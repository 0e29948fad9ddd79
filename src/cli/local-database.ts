import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { applyMigrations, type SQLExecutor } from '@netlify/database-dev';
import { Client, type QueryResultRow } from 'pg';
import { accepts } from './ports.ts';
import { until } from './until.ts';

const STATE_FOLDER = '.netlify';
const STATE_FILE = `${STATE_FOLDER}/state.json`;
const MIGRATIONS = 'netlify/database/migrations';
const OLD_DATABASE_ENDS_WITHIN_MS = 5_000;

/** What the platform's tools remember of this folder; `dbConnectionString` is one of their keys. */
function readState(): Record<string, unknown> {
	try {
		const state: unknown = JSON.parse(readFileSync(STATE_FILE, 'utf8'));
		return typeof state === 'object' && state !== null ? { ...state } : {};
	} catch {
		return {};
	}
}

/** The address that the local database was last given. It may be dead: after a kill it stays. */
export function localConnectionString(): string | undefined {
	const address = readState()['dbConnectionString'];
	return typeof address === 'string' && URL.canParse(address) ? address : undefined;
}

/** Whether something answers at the local database's last known address. */
export async function localDatabaseRuns(): Promise<boolean> {
	const address = localConnectionString();
	if (address === undefined) return false;
	const { hostname, port } = new URL(address);
	return accepts(hostname, Number(port));
}

/** Makes sure that nothing uses the local database, so that the next address of it is a new one. */
export async function claimLocalDatabase(): Promise<void> {
	await until(
		async () => !(await localDatabaseRuns()),
		OLD_DATABASE_ENDS_WITHIN_MS,
		'Something else uses the local database (.netlify/state.json has its address). Stop it first.',
	);
	forgetLocalDatabase();
}

/**
 * Drops a dead address, so that the next one to appear is new. Also makes the file, since the
 * platform's tools would else use one of a folder further up.
 */
function forgetLocalDatabase(): void {
	const state = readState();
	delete state['dbConnectionString'];
	mkdirSync(STATE_FOLDER, { recursive: true });
	writeFileSync(STATE_FILE, JSON.stringify(state));
}

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
