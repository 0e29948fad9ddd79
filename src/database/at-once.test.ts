import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { freshDatabase } from '../../tests/postgres/fresh-database.ts';

/* What the embedded database, with its one backend, takes one after the other by itself. */

let one: Client;
let other: Client;
let admin: Client;
beforeAll(async () => {
	const connectionString = await freshDatabase({ isDevelopment: false });
	[one, other, admin] = [
		new Client(connectionString),
		new Client(connectionString),
		new Client(connectionString),
	];
	for (const client of [one, other, admin]) await client.connect();
});
beforeEach(() =>
	admin.query('TRUNCATE batches, codes, ballots, tallies, ballot_counts, returned, disposals'),
);
afterEach(async () => {
	await one.query('ROLLBACK');
	await other.query('RESET lock_timeout');
});
afterAll(() => Promise.all([one, other, admin].map((client) => client.end())));

const batch = (codes: number) =>
	`INSERT INTO batches VALUES ('a', 'dalhem', 'web', ${String(codes)}, now(), '', 'a', now())`;
const CODES = `${batch(2)}; INSERT INTO codes
	SELECT code::bytea, 'a', 'dalhem', 'web', NULL, 'a' FROM unnest(ARRAY['one', 'two']) AS code`;
const answer = (code: string) => `SELECT submit_answer('a', '${code}', 'receipt', '{}') AS told`;
const BALLOTS = `INSERT INTO ballots SELECT 'a', 'dalhem', '{"safe":"yes"}' FROM generate_series(1, 10)`;
const FOLD = `SELECT fold('a', '{}') AS told`;
const RETURN = `SELECT add_returned('a', 'dalhem', 20) AS told`;
const RECORD = `SELECT record_disposal('a', 'codes', 20, NULL) AS told`;
const REWRITE = `SELECT rewrite('ballots') AS told`;
const MARK = 'SELECT mark_development() AS told';

test.each([
	['ballots are counted once', BALLOTS, FOLD, FOLD, 0, 'sum(ballots) FROM ballot_counts', 10],
	[
		'no more letters are back than were sent',
		batch(30),
		RETURN,
		RETURN,
		false,
		'sum(letters) FROM returned',
		20,
	],
	['what is destroyed is recorded once', '', RECORD, RECORD, '', 'sum(number) FROM disposals', 20],
	[
		'a database with codes is not marked',
		'',
		batch(1),
		MARK,
		false,
		'count(*) FROM development',
		0,
	],
	[
		'no answer is lost where its table is written anew',
		'',
		BALLOTS,
		REWRITE,
		true,
		'count(*) FROM ballots',
		10,
	],
	[
		'a submission with one code is repeated',
		CODES,
		answer('one'),
		answer('one'),
		'repeated',
		'count(*) FROM ballots',
		1,
	],
	[
		'a submission with two codes is stored once',
		CODES,
		answer('one'),
		answer('two'),
		'other-code',
		'count(*) FROM ballots',
		1,
	],
])('of two at once: %s', async (_, before, first, second, told, counted, left) => {
	await admin.query(before);
	await one.query(`BEGIN; ${first}`);
	const late = other.query(second);
	const isWaiting = async () =>
		(
			await admin.query(
				`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
			)
		).rows.length > 0;
	await Promise.race([vi.waitUntil(isWaiting, 60_000), late]);
	await one.query('COMMIT');
	expect((await late).rows).toEqual([{ told }]);
	expect((await admin.query(`SELECT ${counted}`)).rows.map(Object.values)).toEqual([
		[String(left)],
	]);
});

test.each(['surveys', 'batches', 'returned', 'marks', 'codes', 'ballots', 'comments'])(
	'a purge waits for whoever changes %s',
	async (table) => {
		await one.query(`BEGIN; LOCK TABLE ${table} IN ROW EXCLUSIVE MODE`);
		const purge = other.query("SET lock_timeout = '1ms'; SELECT begin_purge('a')");
		await expect(purge).rejects.toThrow('lock timeout');
	},
);
