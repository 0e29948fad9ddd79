import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runSurveyCommand } from '../../src/cli/survey/survey-fixture.ts';
import { openStore } from '../../src/database/postgres-store.ts';
import { WHILE_OPEN } from '../../src/database/store-fixture.ts';
import { keyedHash } from '../../src/survey/rules/keyed-hash.ts';
import { freshDatabase } from '../postgres/fresh-database.ts';
import { countDistricts } from './invariant.ts';
import { issuedCodes, SECRET } from './issued-codes.ts';
import { startHandler } from './running-handler.ts';
import { aSubmission } from './submission-builder.ts';

/** Users are the whole server's, which other tests share. */
const ROLE = 'takes_answers';
const OWNER = 'owns_ballots';

let database: string;
let admin: Client;
let user: Client;
beforeAll(async () => {
	database = await freshDatabase();
	admin = new Client(database);
	user = new Client(asUser(ROLE));
	await admin.connect();
	await admin.query(`CREATE ROLE ${ROLE} LOGIN`);
	// As operations.md had it before there was one function for an answer.
	await admin.query(`GRANT SELECT, UPDATE (receipt) ON codes TO ${ROLE}`);
	await user.connect();
});
afterAll(async () => {
	await user.end();
	const roles = `${ROLE}, ${OWNER}, owner_in_disguise`;
	await admin.query(`DROP OWNED BY ${roles}; DROP ROLE ${roles}`);
	await admin.end();
});

const asUser = (role: string) => database.replace('postgres@', `${role}@`);
const grant = (role: string) => runSurveyCommand(database, ['grant', '--role', role]);
const submit = `SELECT submit_answer('2026', 'none', 'none', '{}')`;

test('nobody but the owner can call it before it is granted', async () => {
	await expect(user.query(submit)).rejects.toThrow(/permission denied for function/);
});

test('a user that is granted it takes answers with it, and reads nothing', async () => {
	expect(await grant(ROLE)).toMatchObject({ code: 0 });
	vi.stubEnv('SURVEY_DB_URL', asUser(ROLE));
	const handler = await startHandler('postgres://nobody@127.0.0.1:1/none');
	vi.unstubAllEnvs();
	const [code = ''] = await issuedCodes(database, 20);
	const submission = aSubmission(code);
	for (const status of [201, 200]) expect(await handler.post(submission)).toMatchObject({ status });
	expect(await handler.post(aSubmission(code))).toMatchObject({ status: 409 });
	expect(await handler.post(aSubmission('0'.repeat(12)))).toMatchObject({ status: 422 });
	await handler.end();
	expect(await countDistricts(database)).toEqual([{ district: 'dalhem', kept: 1, used: 1 }]);

	const { rows } = await admin.query<{ name: string }>(
		`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
		WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
	);
	expect(rows.length).toBeGreaterThan(10);
	for (const { name } of rows)
		for (const sql of [`SELECT FROM ${name}`, `DELETE FROM ${name}`, `TRUNCATE ${name}`])
			await expect(user.query(sql), sql).rejects.toThrow(/permission denied/);
	for (const call of [
		`fold('2026', '{}')`,
		`purge('2026')`,
		`letters('2026')`,
		`mark_development()`,
		`grant_answers('${ROLE}')`,
	])
		await expect(user.query(`SELECT * FROM ${call}`), call).rejects.toThrow(/permission denied/);
});

test('such a user stores one answer with a code, also where it leaves no receipt', async () => {
	await grant(ROLE);
	const [code = ''] = await issuedCodes(database, 20);
	const hash = Buffer.from(await keyedHash(SECRET, 'code', code));
	const answer = `SELECT submit_answer('2026', $1, $2, '{"a":"b"}', NULL, '${WHILE_OPEN}') AS outcome`;
	for (const [receipt, outcome] of [
		[null, 'new'],
		['receipt', 'stored'],
		[null, 'new'],
	])
		expect((await user.query(answer, [hash, receipt])).rows).toEqual([{ outcome }]);
});

test('such a user can tell which database it is, so that somebody sees where answers go', async () => {
	await grant(ROLE);
	const [one, other] = [openStore(asUser(ROLE)), openStore(database)];
	expect(await one.identity()).toBe(await other.identity());
	await Promise.all([one.close(), other.close()]);
});

test('a table that the caller makes does not stand in for one of the database', async () => {
	await grant(ROLE);
	await user.query(`
		CREATE TEMPORARY TABLE codes (hash bytea, survey text, district text, mode text, receipt bytea, batch text);
		INSERT INTO codes VALUES ('none', '2026', 'dalhem', 'web', 'new', 'none')`);
	await user.query(`SET search_path = pg_temp, public`);
	expect(
		(await user.query(`SELECT public.submit_answer('2026', 'none', 'new', '{}')`)).rows,
	).toEqual([{ submit_answer: 'unknown' }]);
});

test('a user that is more than that is refused, and so is one that is not there', async () => {
	await admin.query('CREATE ROLE owner_in_disguise LOGIN IN ROLE pg_read_all_data');
	expect(await grant('owner_in_disguise')).toMatchObject({
		code: 1,
		stderr: expect.stringContaining('reaches ballot_counts, ballots, batches') as string,
	});
	expect(await grant('nobody_at_all')).toMatchObject({
		code: 1,
		stderr: expect.stringContaining('CREATE ROLE nobody_at_all LOGIN') as string,
	});
});

test('a user that can still empty a table or watch it is refused', async () => {
	for (const right of ['TRUNCATE', 'TRIGGER']) {
		await admin.query(`GRANT ${right} ON comments TO PUBLIC`);
		const { rows } = await admin.query(`SELECT grant_answers('${ROLE}') AS reached`);
		await admin.query(`REVOKE ${right} ON comments FROM PUBLIC`);
		expect(rows).toEqual([{ reached: ['comments'] }]);
	}
});

test('whoever owns a table is refused, and keeps all rights on it', async () => {
	await admin.query(`CREATE ROLE ${OWNER}; ALTER TABLE ballots OWNER TO ${OWNER}`);
	expect(await grant(OWNER)).toMatchObject({
		code: 1,
		stderr: expect.stringContaining('reaches ballots') as string,
	});
	await admin.query(`SET ROLE ${OWNER}; INSERT INTO ballots SELECT 'a', 'a', '{}'; RESET ROLE`);
});
