import { openStore } from '../../database/postgres-store.ts';
import type { Store } from '../../database/store.ts';
import { connectionString, databaseName } from '../connection.ts';
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
			const kind = isDevelopment ? ', marked for development' : '';
			console.error(`Database: ${databaseName(database)}${kind}`);
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
		throw new UsageError(
			`The database at ${databaseName(database)} failed (${failure}). ${hintFor(failure)}`,
			{ cause },
		);
	}
}

function checkClock(clock: string, isDevelopment: boolean): void {
	if (!isDevelopment)
		throw new UsageError(
			'SURVEY_CLOCK is for databases that are marked for development (mark-development). Unset it.',
		);
	console.error(`The clock stands still at ${clock} (SURVEY_CLOCK).`);
}

/** The system's or the database's own code, as manuals list it, or the driver's words. */
function databaseFailure(error: unknown): string | undefined {
	if (!(error instanceof Error) || error instanceof UsageError) return undefined;
	const code = 'code' in error ? String(error.code) : '';
	// Node's own begin so: mistakes of this program, not failures of the database.
	if (code.startsWith('ERR_')) return undefined;
	if (code !== '') return code;
	return /timeout|Connection terminated/.test(error.message) ? error.message : undefined;
}

/** By PostgreSQL's error codes: undefined_function, undefined_table, invalid_catalog_name. */
function hintFor(failure: string): string {
	if (failure === '42883' || failure === '42P01')
		return 'Its tables are not up to date: apply the migrations (npm run survey -- migrate).';
	if (failure === '3D000') return 'There is no database of that name.';
	return 'Is "npm start" running, or NETLIFY_DB_URL right?';
}
