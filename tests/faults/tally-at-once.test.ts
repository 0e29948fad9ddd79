import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from '../../src/cli/until.ts';
import { openStore } from '../../src/database/postgres-store.ts';
import type { Store } from '../../src/database/store.ts';
import { aBatch, DATES, repeated, WHILE_OPEN } from '../../src/database/store-fixture.ts';
import { testSize } from '../test-size.ts';
import { freshDatabase } from '../postgres/fresh-database.ts';
import { countDistricts } from './invariant.ts';
import { issuedCodes } from './issued-codes.ts';
import { startHandler } from './running-handler.ts';
import { aSubmission } from './submission-builder.ts';

/** Tenants who answer while tallies run. */
const CODES = testSize(60, 300);

let database: string;
let admin: Client;
let stores: Store[];

beforeEach(async () => {
	database = await freshDatabase();
	admin = new Client(database);
	await admin.connect();
	stores = Array.from({ length: 4 }, () => openStore(database, WHILE_OPEN));
});
afterEach(async () => {
	for (const store of stores) await store.close();
	await admin.end();
});

const addBallots = (count: number, district = 'dalhem') =>
	admin.query('INSERT INTO ballots SELECT $1, $2, value FROM jsonb_array_elements($3)', [
		'2026',
		district,
		JSON.stringify(repeated(count, { satisfied: 'neither', comment: 'Hej' })),
	]);
const order = { survey: '2026', textQuestions: ['comment'], ends: DATES.closes };
const ballotCount = async () =>
	(await admin.query('SELECT sum(ballots)::integer AS sum FROM ballot_counts')).rows[0] as unknown;

test('tallies at once count every ballot and keep every text once', async () => {
	for (const district of ['dalhem', 'raa', 'narlunda']) await addBallots(300, district);
	await Promise.all(stores.map((store) => store.tally(order)));
	expect(await ballotCount()).toEqual({ sum: 900 });
	expect(
		(await admin.query('SELECT DISTINCT option, ballots FROM tallies ORDER BY option')).rows,
	).toEqual([
		{ option: '', ballots: 300 },
		{ option: 'neither', ballots: 300 },
	]);
	expect((await admin.query('SELECT FROM comments')).rows).toHaveLength(900);
});

test('an aggregation that waited for another keeps the rule of 10', async () => {
	await addBallots(10);
	const first = new Client(database);
	await first.connect();
	await first.query("BEGIN; SELECT fold('2026', '{comment}')");
	const [store, other] = stores as [Store, Store];
	const waiting = store.tally(order);
	await until(isWaiting, 10_000, 'The second aggregation does not wait');
	await other.addBatch(aBatch({ hashes: [Buffer.from('code')] }));
	const submission = { survey: '2026', code: Buffer.from('code'), receipt: Buffer.from('r') };
	expect(await other.submit({ ...submission, answers: { satisfied: 'neither' } })).toBe('stored');
	await first.query('COMMIT');
	await first.end();
	expect(await waiting).toEqual({ aggregated: 0, waiting: 1, copiesLeft: false });
	expect(await store.hasBallots('2026')).toBe(true);
});

test('while answers come in and tallies run, none is lost and none counted twice', async () => {
	const codes = await issuedCodes(database, CODES);
	const handler = await startHandler(database);
	let answered = false;
	const tallying = stores.map(async (store) => {
		while (!answered) await store.tally(order);
	});
	const sending = codes.map((code) => handler.post(aSubmission(code)));
	const replies = await Promise.all(sending);
	answered = true;
	await Promise.all(tallying);
	expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
	expect(await countDistricts(database)).toEqual([
		{ district: 'dalhem', kept: CODES, used: CODES },
	]);
	await handler.end();
});

test('counts of used codes made at once are one count', async () => {
	await issuedCodes(database, 1);
	await Promise.all(stores.map((store) => store.countProgress('2026')));
	expect((await admin.query('SELECT used FROM progress')).rows).toEqual([{ used: 0 }]);
});

test('letters noted as returned at once are never more than were sent', async () => {
	await issuedCodes(database, 12);
	const noted = { survey: '2026', district: 'dalhem', letters: 11 };
	const added = await Promise.all(stores.map((store) => store.addReturned(noted)));
	expect(added.filter(Boolean)).toHaveLength(1);
	const taken = await Promise.all(
		stores.map((store) => store.addReturned({ ...noted, letters: -11 })),
	);
	expect(taken.filter(Boolean)).toHaveLength(1);
	const sum = await admin.query('SELECT sum(letters)::integer AS back FROM returned');
	expect(sum.rows).toEqual([{ back: 0 }]);
});

test('once all is counted, no answer sheet is left in the file of the table', async () => {
	await addBallots(1_000);
	await stores[0]?.tally(order);
	const size = await admin.query("SELECT pg_relation_size('ballots')::integer AS bytes");
	expect(size.rows).toEqual([{ bytes: 0 }]);
});

/** Whether a statement of the store waits for a lock. */
async function isWaiting(): Promise<boolean> {
	const { rows } = await admin.query(
		`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
	);
	return rows.length > 0;
}
