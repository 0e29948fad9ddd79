import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSurveyCommand } from '../../src/cli/survey/survey-fixture.ts';
import { until } from '../../src/cli/until.ts';
import { openStore } from '../../src/database/postgres-store.ts';
import { AFTER_CLOSING, DATES } from '../../src/database/store-fixture.ts';
import type { Store } from '../../src/database/store.ts';
import { aSurvey } from '../../src/survey/rules/survey-builder.ts';
import { tallyAll } from '../../src/survey/run/tally-all.ts';
import { copiesOnDisk } from './copies-on-disk.ts';
import { freshDatabase } from '../postgres/fresh-database.ts';
import { aThousandAnswers } from './thousand-answers.ts';

/*
 * PostgreSQL removes nothing that a transaction from before may still look at. While it gathers
 * statistics, of any table, it is such a transaction itself: it was seen to keep every text.
 */

const survey = '2026';
const [CODE, TEXT] = ['code-4711', 'the only text of number 4711'];

let database: string;
let admin: Client;
let older: Client;
let store: Store;

beforeEach(async () => {
	database = await freshDatabase();
	[admin, older] = [new Client(database), new Client(database)];
	await Promise.all([admin.connect(), older.connect()]);
	store = await aThousandAnswers(database, admin, survey);
});
afterEach(async () => {
	await store.close();
	await Promise.all([admin.end(), older.end()]);
});

const tally = () => store.tally({ survey, textQuestions: ['comment'], ends: DATES.closes });
const purge = () =>
	runSurveyCommand(database, ['purge', '--survey', survey, '--yes', survey], {
		SURVEY_CLOCK: AFTER_CLOSING,
	});
const look = () => older.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT');
const untilEmpty = (table: string) =>
	until(
		async () => (await admin.query(`SELECT FROM ${table} LIMIT 1`)).rows.length === 0,
		10_000,
		`Nothing is deleted from ${table}`,
	);

test('a tally waits for what still sees the old places of answers and texts', async () => {
	await look();
	const tallying = tally();
	await untilEmpty('ballots');
	await older.query('COMMIT');
	expect(await tallying).toEqual({ aggregated: 1, waiting: 0, copiesLeft: false });
	expect(await copiesOnDisk(admin, TEXT)).toBe(1);
});

test('what another database of the server is at keeps nothing', async () => {
	const other = new Client(await freshDatabase());
	await other.connect();
	await other.query('BEGIN; SELECT pg_current_xact_id()');
	expect(await tally()).toEqual({ aggregated: 1, waiting: 0, copiesLeft: false });
	expect(await copiesOnDisk(admin, TEXT)).toBe(1);
	await other.end();
});

test('what a killed tally has left in the files is gone after the next', async () => {
	await admin.query("SELECT fold($1, 'dalhem', '{comment}')", [survey]);
	expect(await tally()).toEqual({ aggregated: 0, waiting: 0, copiesLeft: false });
	expect(await copiesOnDisk(admin, TEXT)).toBe(1);
});

test('a night that may not vacuum says so', async () => {
	await admin.query(
		`CREATE ROLE reader LOGIN;
		GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO reader`,
	);
	const reader = openStore(database.replace('postgres@', 'reader@'), AFTER_CLOSING);
	const logged: string[] = [];
	const log = (line: string) => logged.push(line);
	await tallyAll({ surveys: [aSurvey({ id: survey })], store: reader, log });
	await reader.close();
	expect(logged).toEqual(['nightly: 1 aggregated, 0 waiting, copies left in the files']);
});

test('a purge that leaves copies says so, and the next removes them', async () => {
	await tally();
	await store.mark(survey, 'comments', 'skipped');
	await store.mark(survey, 'published', 'hash');
	await look();
	expect(await purge()).toMatchObject({
		code: 1,
		stdout: expect.stringContaining('1000 codes') as string,
		stderr: expect.stringContaining('Copies are left') as string,
	});
	expect(await copiesOnDisk(admin, CODE)).toBeGreaterThan(0);
	await older.query('COMMIT');
	expect(await purge()).toMatchObject({ code: 0 });
	for (const secret of [CODE, TEXT]) expect(await copiesOnDisk(admin, secret)).toBe(0);
});
