import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSurveyCommand } from '../../src/cli/survey/survey-fixture.ts';
import { openStore } from '../../src/database/postgres-store.ts';
import { AFTER_CLOSING, DATES } from '../../src/database/store-fixture.ts';
import type { Store } from '../../src/database/store.ts';
import { aSurvey } from '../../src/survey/rules/survey-builder.ts';
import { tallyAll } from '../../src/survey/run/tally-all.ts';
import { fullTest } from '../full-test.ts';
import { copiesOnDisk } from './copies-on-disk.ts';
import { freshDatabase } from '../postgres/fresh-database.ts';
import { aThousandAnswers } from './thousand-answers.ts';

/*
 * What has begun before a night, and looks at the database as it was then: a dump for instance. It
 * keeps nothing of what the night writes anew; but whoever has a table cannot be made to give it up.
 */

const survey = '2026';
const [CODE, TEXT] = ['code-4711', 'the only text of number 4711'];

let database: string;
let admin: Client;
let older: Client;
let other: Client;
let store: Store;

beforeEach(async () => {
	database = await freshDatabase();
	[admin, older, other] = [new Client(database), new Client(database), new Client(database)];
	await Promise.all([admin.connect(), older.connect(), other.connect()]);
	store = await aThousandAnswers(database, admin, survey);
});
afterEach(async () => {
	await store.close();
	await Promise.all([admin.end(), older.end(), other.end()]);
});

const tally = () => store.tally({ survey, textQuestions: ['comment'], ends: DATES.closes });
const purge = () =>
	runSurveyCommand(database, ['purge', '--survey', survey, '--yes', survey], {
		SURVEY_CLOCK: AFTER_CLOSING,
	});
const look = () => older.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT');
const hold = (table: string) => older.query(`BEGIN; LOCK TABLE ${table} IN ACCESS SHARE MODE`);

test('what still looks at the database as it was keeps no old places of answers and texts', async () => {
	await look();
	expect(await tally()).toEqual({ aggregated: 1, waiting: 0, copiesLeft: false });
	expect(await copiesOnDisk(admin, TEXT)).toBe(1);
	await older.query('COMMIT');
});

test('a table that somebody has is tried for, then left; the next tally does it', async () => {
	await hold('ballots');
	expect(await tally()).toEqual({ aggregated: 1, waiting: 0, copiesLeft: true });
	expect(await copiesOnDisk(admin, TEXT)).toBeGreaterThan(1);
	await older.query('COMMIT');
	expect(await tally()).toEqual({ aggregated: 0, waiting: 0, copiesLeft: false });
	expect(await copiesOnDisk(admin, TEXT)).toBe(1);
});

test('while a table is tried for, an answer waits less than a second', async () => {
	await hold('ballots');
	const rewriting = admin.query("SELECT rewrite('ballots')");
	const [start, waits] = [performance.now(), [] as number[]];
	while (performance.now() - start < 1_500) {
		const sent = performance.now();
		await other.query(`INSERT INTO ballots VALUES ('2025', 'dalhem', '{}')`);
		waits.push(performance.now() - sent);
	}
	await older.query('COMMIT');
	await rewriting;
	expect(Math.max(...waits)).toBeLessThan(1_000);
	expect((await admin.query(`SELECT FROM ballots WHERE survey = '2025'`)).rows).toHaveLength(
		waits.length,
	);
});

test('what does not see an answer that was taken meanwhile writes no table anew', async () => {
	await other.query(`BEGIN; INSERT INTO ballots VALUES ('2025', 'dalhem', '{}')`);
	await admin.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
	// From here on it sees no more than is there.
	await admin.query('SELECT count(*) FROM surveys');
	const rewriting = admin.query("SELECT rewrite('ballots') AS rewritten");
	await other.query('COMMIT');
	expect((await rewriting).rows).toEqual([{ rewritten: false }]);
	await admin.query('COMMIT');
	expect((await other.query(`SELECT FROM ballots WHERE survey = '2025'`)).rows).toHaveLength(1);
});

test('what a killed tally has left in the files is gone after the next', async () => {
	await admin.query("SELECT fold($1, '{comment}')", [survey]);
	expect(await tally()).toEqual({ aggregated: 0, waiting: 0, copiesLeft: false });
	expect(await copiesOnDisk(admin, TEXT)).toBe(1);
});

test('a night that may not write tables anew says so', async () => {
	await admin.query(
		`CREATE ROLE reader LOGIN;
		GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO reader`,
	);
	const reader = openStore(database.replace('postgres@', 'reader@'), AFTER_CLOSING);
	const logged: string[] = [];
	const log = (line: string) => logged.push(line);
	await tallyAll({ surveys: [aSurvey({ id: survey })], store: reader, log });
	await reader.close();
	expect(logged).toEqual(['nightly: 2026, 1 aggregated, 0 waiting, copies left in the files']);
});

fullTest('a purge that leaves copies says so, and the next removes them', async () => {
	await tally();
	await store.mark(survey, 'comments', 'skipped');
	await store.mark(survey, 'published', 'hash');
	await hold('codes');
	expect(await purge()).toMatchObject({
		code: 1,
		stdout: expect.stringContaining('1000 koder') as string,
		stderr: expect.stringContaining('Kopior finns kvar') as string,
	});
	expect(await copiesOnDisk(admin, CODE)).toBeGreaterThan(0);
	await older.query('COMMIT');
	expect(await purge()).toMatchObject({ code: 0 });
	for (const secret of [CODE, TEXT]) expect(await copiesOnDisk(admin, secret)).toBe(0);
});
