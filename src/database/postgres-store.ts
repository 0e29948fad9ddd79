import { DatabaseError, Pool, type QueryConfig } from 'pg';
import type { Batch, Store, Submission, SubmitResult } from './store.ts';

/** A tenant waits at most this long for the database before the form says to try again. */
const TIME_LIMIT_MS = 5_000;
/** Nobody but staff waits for a batch, and one that is stored must not be taken for failed. */
const BATCH_TIME_LIMIT_MS = 300_000;
const UNIQUE_VIOLATION = '23505';

/*
 * Every write is one statement, never BEGIN … COMMIT: the embedded database has one backend that
 * all connections share, where a roll-back could undo somebody else's answer.
 */
const ADD_BATCH = `
	WITH added AS (
		INSERT INTO codes (hash, survey, district, mode)
		SELECT hash, $1, $2, $3 FROM unnest($4::bytea[]) AS hash
	)
	INSERT INTO batches (survey, district, mode, codes, made_at, secret_fingerprint)
	VALUES ($1, $2, $3, cardinality($4::bytea[]), $5, $6)`;

const SUBMIT = `
	WITH claimed AS (
		UPDATE codes SET receipt = $3
		WHERE survey = $1 AND hash = $2 AND receipt IS NULL
		RETURNING district
	)
	INSERT INTO ballots (survey, district, answers)
	SELECT $1, district, $4::jsonb FROM claimed`;

const READ_RECEIPT = `SELECT receipt = $3 AS same FROM codes WHERE survey = $1 AND hash = $2`;
const CODE_OF = `SELECT hash FROM codes WHERE receipt = $1`;

export function openStore(connectionString: string): Store {
	const pool = new Pool({
		connectionString,
		// Many function instances share one database; each takes few of its connections.
		max: 5,
		connectionTimeoutMillis: TIME_LIMIT_MS,
		query_timeout: TIME_LIMIT_MS,
		allowExitOnIdle: true,
	});
	// An idle connection that breaks is replaced at the next query; unheard, it ends the process.
	pool.on('error', () => undefined);

	async function submit({ survey, code, receipt, answers }: Submission): Promise<SubmitResult> {
		try {
			const stored = await pool.query(SUBMIT, [survey, code, receipt, JSON.stringify(answers)]);
			if (stored.rowCount === 1) return 'stored';
		} catch (error) {
			// The receipt is unique: the same submission has just claimed another code.
			if (error instanceof DatabaseError && error.code === UNIQUE_VIOLATION) return 'repeated';
			throw error;
		}
		// In a statement of its own: one that waited for a lost race still sees the old row.
		const [row] = (await pool.query<{ same: boolean }>(READ_RECEIPT, [survey, code, receipt])).rows;
		if (row === undefined) return 'unknown';
		return row.same ? 'repeated' : 'used';
	}

	return {
		submit,
		async addBatch({ survey, district, mode, hashes, madeAt, secretFingerprint }: Batch) {
			// Sorted, so that the order of rows says nothing about the order codes are printed in.
			const sorted = [...hashes].sort((a, b) => Buffer.compare(a, b));
			// The driver takes the limit for each query too; its types do not know.
			const add: QueryConfig & { query_timeout: number } = {
				text: ADD_BATCH,
				values: [survey, district, mode, sorted, madeAt, secretFingerprint],
				query_timeout: BATCH_TIME_LIMIT_MS,
			};
			await pool.query(add);
		},
		async codeOf(receipt) {
			const { rows } = await pool.query<{ hash: Uint8Array }>(CODE_OF, [receipt]);
			return rows[0]?.hash;
		},
		close: () => pool.end(),
	};
}
