import { Client } from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DATES } from '../../src/database/store-fixture.ts';
import type { Store } from '../../src/database/store.ts';
import { copiesOnDisk } from './copies-on-disk.ts';
import { freshDatabase } from '../postgres/fresh-database.ts';
import { aThousandAnswers } from './thousand-answers.ts';

const survey = '2026';
const SECRETS = ['code-4711', 'receipt-4711', 'the only text of number 4711'];
const PURGED = { codes: 1_000, receipts: 1_000, comments: 1_000, copiesLeft: false };

let database: string;
let admin: Client;
let store: Store;

/** A thousand answered codes, as the database's own statistics have seen them. */
beforeEach(async () => {
	database = await freshDatabase();
	admin = new Client(database);
	await admin.connect();
	store = await aThousandAnswers(database, admin, survey);
	await admin.query('VACUUM ANALYZE');
});
afterEach(async () => {
	await store.close();
	await admin.end();
});

const tally = () => store.tally({ survey, textQuestions: ['comment'], ends: DATES.closes });

test('after a purge no code, receipt or text is in any file of the database', async () => {
	for (const secret of SECRETS) expect(await copiesOnDisk(admin, secret)).toBeGreaterThan(0);
	await tally();
	// Rows of another year at the end of each file: it cannot just be cut off.
	await admin.query(
		`INSERT INTO batches VALUES ('2025', 'dalhem', 'web', 1, now(), '', 'other');
		INSERT INTO codes VALUES ('other', '2025', 'dalhem', 'web', NULL, 'other');
		INSERT INTO comments VALUES ('2025', 'dalhem', 'comment', 'other');
		INSERT INTO ballots VALUES ('2025', 'dalhem', '{}');
		ANALYZE`,
	);
	await store.mark(survey, 'comments', 'skipped');
	await store.mark(survey, 'published', 'hash');
	expect(await store.purge(survey)).toEqual(PURGED);
	for (const secret of SECRETS) expect(await copiesOnDisk(admin, secret)).toBe(0);
});

test('the statistics of the database keep no answer sheet, text, code or receipt', async () => {
	await tally();
	await admin.query('ANALYZE');
	const { rows } = await admin.query<{ tablename: string; attname: string }>(
		`SELECT tablename, attname FROM pg_stats
		WHERE tablename IN ('ballots', 'codes', 'comments') ORDER BY 1, 2`,
	);
	expect(rows.map(({ tablename, attname }) => `${tablename}.${attname}`)).toEqual([
		'ballots.district',
		'ballots.survey',
		'codes.batch',
		'codes.district',
		'codes.mode',
		'codes.survey',
		'comments.district',
		'comments.question',
		'comments.survey',
	]);
});

test('a purge overlooks nothing that is being written anew', async () => {
	await tally();
	await store.mark(survey, 'comments', 'skipped');
	await store.mark(survey, 'published', 'hash');
	const shuffle = new Client(database);
	await shuffle.connect();
	await shuffle.query(`BEGIN; SELECT rewrite('comments')`);
	const purging = store.purge(survey);
	await vi.waitUntil(async () => (await waiting()) > 0, 60_000);
	await shuffle.query('COMMIT');
	await shuffle.end();
	expect(await purging).toEqual(PURGED);
	expect(await store.comments(survey)).toEqual([]);
});

test('a purge that an answer comes in before is refused, and destroys nothing', async () => {
	await tally();
	await store.mark(survey, 'comments', 'skipped');
	await store.mark(survey, 'published', 'hash');
	const answer = new Client(database);
	await answer.connect();
	await answer.query(`BEGIN; INSERT INTO ballots VALUES ('${survey}', 'dalhem', '{}')`);
	const purging = store.purge(survey);
	await vi.waitUntil(async () => (await waiting()) > 0, 60_000);
	await answer.query('COMMIT');
	await answer.end();
	expect(await purging).toBeUndefined();
	expect(await store.comments(survey)).toHaveLength(1_000);
});

test.each([
	['a later closing', "UPDATE surveys SET closes = '2027-01-01', paper_closes = NULL"],
	['a letter that came back', `SELECT add_returned('${survey}', 'dalhem', 1)`],
	[
		'a batch that is taken back',
		"UPDATE batches SET revoked_at = now(); DELETE FROM marks WHERE step = 'published'",
	],
])('a purge waits for %s, and is too early then', async (_, change) => {
	await tally();
	await store.mark(survey, 'comments', 'skipped');
	await store.mark(survey, 'published', 'hash');
	const other = new Client(database);
	await other.connect();
	await other.query(`BEGIN; ${change}`);
	const purging = store.purge(survey);
	await Promise.race([vi.waitUntil(async () => (await waiting()) > 0, 60_000), purging]);
	await other.query('COMMIT');
	await other.end();
	expect(await purging).toBeUndefined();
	expect(await store.comments(survey)).toHaveLength(1_000);
});

async function waiting(): Promise<number> {
	const { rows } = await admin.query(
		`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
	);
	return rows.length;
}
