import { Pool, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg';
import { addressFlaw, RefusedAddress } from './address-flaw.ts';

/** A tenant waits at most this long for the database before the form says to try again. */
const TIME_LIMIT_MS = 5_000;
/** Of that, to get a connection. Shorter: else requests given up would take the first new ones. */
const CONNECTION_TIME_LIMIT_MS = 3_000;
/** Nobody but staff waits for their commands; one that is done must not be taken for failed. */
const STAFF_TIME_LIMIT_MS = 300_000;

/** Many instances of the function share one database; each takes few of its connections. */
const MOST_CONNECTIONS = 5;

type Query = <Row extends QueryResultRow>(
	text: string,
	values?: unknown[],
) => Promise<QueryResult<Row>>;

/*
 * Every write is one statement, never BEGIN … COMMIT: the embedded database has one backend that
 * all connections share, where a roll-back could undo somebody else's answer.
 */
export interface Connections {
	/** A statement that a tenant waits for. It may run again, and must count once all the same. */
	query: Query;
	/** A statement of staff, which may take minutes. */
	staffQuery: Query;
	/** An ISO instant at which time stands still, in a database that is marked for development. */
	frozen: string | undefined;
	close: () => Promise<void>;
}

/** @throws {RefusedAddress} where the connection string may lead to another host than was meant */
export function connect(connectionString: string, frozen?: string): Connections {
	const flaw = addressFlaw(connectionString);
	if (flaw !== undefined) throw new RefusedAddress(flaw);
	const pool = new Pool({
		connectionString,
		max: MOST_CONNECTIONS,
		connectionTimeoutMillis: CONNECTION_TIME_LIMIT_MS,
		query_timeout: TIME_LIMIT_MS,
		allowExitOnIdle: true,
	});
	// An idle connection that breaks is replaced at the next query; unheard, it ends the process.
	pool.on('error', () => undefined);
	return {
		async query(text, values) {
			// A function that was frozen between two calls wakes with all its connections cut.
			for (let cut = 0; cut < MOST_CONNECTIONS; cut += 1)
				try {
					return await pool.query(text, values);
				} catch (error) {
					if (!isBrokenConnection(error)) throw error;
				}
			return pool.query(text, values);
		},
		// The driver takes the limit for each query too; its types do not know.
		staffQuery: (text, values = []) =>
			pool.query({ text, values, query_timeout: STAFF_TIME_LIMIT_MS } as QueryConfig),
		frozen,
		close: () => pool.end(),
	};
}

/** `57P01`: PostgreSQL's admin_shutdown. */
const BROKEN = ['ECONNRESET', 'EPIPE', '57P01'];

const isBrokenConnection = (error: unknown) =>
	error instanceof Error &&
	(error.message === 'Connection terminated unexpectedly' ||
		('code' in error && BROKEN.includes(String(error.code))));
