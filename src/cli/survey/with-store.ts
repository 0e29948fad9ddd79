import { databaseName } from '../../database/database-name.ts';
import { openStore } from '../../database/postgres-store.ts';
import type { Store } from '../../database/store.ts';
import { databaseSv } from '../../strings/sv/commands/database.ts';
import { connectionString } from '../connection.ts';
import { UsageError } from '../usage-error.ts';

/** Names the database, does the work on it and closes it. Its failures become one plain line. */
export const withStore = <Result>(
	work: (store: Store, isDevelopment: boolean) => Promise<Result>,
): Promise<Result> =>
	withDatabase(async (database) => {
		const clock = process.env['SURVEY_CLOCK'] || undefined;
		const store = openStore(database, clock);
		try {
			const isDevelopment = await store.isDevelopment();
			const name = databaseName(database);
			console.error(isDevelopment ? databaseSv.practice(name) : databaseSv.name(name));
			if (clock !== undefined) checkClock(clock, isDevelopment);
			return await work(store, isDevelopment);
		} finally {
			await store.close();
		}
	});

/** Does the work with the address of the database, whose failures become one plain line. */
export async function withDatabase<Result>(
	work: (database: string) => Promise<Result>,
): Promise<Result> {
	const database = connectionString();
	try {
		return await work(database);
	} catch (cause) {
		const failure = databaseFailure(cause);
		if (failure === undefined) throw cause;
		throw new UsageError(databaseSv.failed(databaseName(database), failure, hintFor(failure)), {
			cause,
		});
	}
}

function checkClock(clock: string, isDevelopment: boolean): void {
	if (!isDevelopment) throw new UsageError(databaseSv.clockRefused);
	console.error(databaseSv.clock(clock));
}

/** The system's or the database's own code, as manuals list it, or the driver's words. */
function databaseFailure(error: unknown): string | undefined {
	if (!(error instanceof Error) || error instanceof UsageError) return undefined;
	const code = 'code' in error ? String(error.code) : '';
	// Node's own begin so: mistakes of this program, unless they are of certificates.
	if (/^ERR_(?!TLS|SSL)/.test(code)) return undefined;
	if (code !== '') return code;
	const isDriver = /timeout|Connection terminated|SSL connection|^SASL/.test(error.message);
	return isDriver ? error.message : undefined;
}

/** By PostgreSQL's error codes: undefined_function, undefined_table, invalid_catalog_name. */
function hintFor(failure: string): string {
	if (failure === '42883' || failure === '42P01') return databaseSv.hints.tables;
	return failure === '3D000' ? databaseSv.hints.missing : databaseSv.hints.other;
}
