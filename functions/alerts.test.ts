import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { freshDatabase } from '../tests/postgres/fresh-database.ts';
import { openStore } from '../src/database/postgres-store.ts';
import type { Store } from '../src/database/store.ts';
import { startStore } from '../src/database/store-fixture.ts';
import { aBody, jsonRequest } from '../src/survey/receive/handler-fixture.ts';
import { aSurvey } from '../src/survey/rules/survey-builder.ts';
import { concernsOf } from '../src/survey/run/concerns.ts';
import { tallyAll } from '../src/survey/run/tally-all.ts';
import { repeatedly } from '../src/lib/alert.ts';
import { siteContent } from '../src/lib/site-content.ts';
import { alertsSv } from '../src/strings/sv/alerts.ts';
import nightly from './nightly/nightly.ts';
import survey from './survey/survey.ts';
import watch, { config } from './watch/watch.ts';

/** Whoever is told. At `/silent` it takes what it is sent, and never answers. */
const received: { type: string | undefined; body: unknown }[] = [];
const listener = createServer((request, response) => {
	void text(request).then((body) => {
		received.push({ type: request.headers['content-type'], body: JSON.parse(body) as unknown });
		if (request.url !== '/silent') response.end();
	});
});
const NOBODY_THERE = 'postgres://postgres@127.0.0.1:1/postgres';

let hook: string;
beforeAll(async () => {
	await once(listener.listen(0, '127.0.0.1'), 'listening');
	hook = `http://127.0.0.1:${String((listener.address() as AddressInfo).port)}`;
});
afterAll(() => {
	listener.closeAllConnections();
	listener.close();
});
beforeEach(() => {
	received.length = 0;
	vi.spyOn(console, 'log').mockReturnValue();
	vi.stubEnv('ALERT_URL', hook);
	vi.stubEnv('SURVEY_CODE_SECRET', '');
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
	vi.useRealTimers();
});

const told = () => received.map(({ body }) => (body as { text: string }).text);

test('five answers refused within ten minutes are told once, and no answer waits for that', async () => {
	vi.stubEnv('ALERT_URL', `${hook}/silent`);
	const held: Promise<unknown>[] = [];
	const context = { waitUntil: (work: Promise<unknown>) => void held.push(work) };
	for (let sent = 0; sent < 4; sent += 1)
		expect((await survey(jsonRequest(aBody('0'.repeat(12))), context)).status).toBe(503);
	expect(held).toEqual([]);
	for (let sent = 0; sent < 8; sent += 1)
		expect((await survey(jsonRequest(aBody('0'.repeat(12))), context)).status).toBe(503);
	expect(held).toHaveLength(1);
	await vi.waitUntil(() => received.length > 0, 60_000);
	expect(received).toEqual([{ type: 'application/json', body: { text: alertsSv.unavailable } }]);
});

test('five within ten minutes are many, five within more are not, and an hour is quiet', () => {
	const isOutage = repeatedly(5, 600_000);
	const at = (minutes: number[]) => minutes.map((minute) => isOutage(minute * 60_000));
	expect(at([0, 3, 6, 9, 11])).toEqual([false, false, false, false, false]);
	expect(at([12, 13, 14, 70])).toEqual([true, false, false, false]);
	expect(at([71, 72, 73, 74])).toEqual([false, false, false, true]);
});

test('a night that fails is told with the kind of failure', async () => {
	vi.stubEnv('NETLIFY_DB_URL', NOBODY_THERE);
	expect((await nightly()).status).toBe(500);
	const line = 'nightly: 2026 failed, Error ECONNREFUSED';
	expect(told()).toEqual([expect.stringContaining(line)]);
	expect(console.log).toHaveBeenCalledWith(line); // What is printed is the function's log.
});

test.each(['', 'p@ss/w#rd'])('so is one that cannot begin (%s)', async (password) => {
	vi.stubEnv('NETLIFY_DB_URL', password && `postgres://a:${password}@127.0.0.1/a`);
	expect((await nightly()).status).toBe(500);
	expect(told()).toHaveLength(1);
	expect(told().join()).not.toContain('w#rd');
});

test('without ALERT_URL nobody is told, and with one that leads nowhere nothing fails', async () => {
	vi.stubEnv('NETLIFY_DB_URL', NOBODY_THERE);
	for (const url of ['', 'http://127.0.0.1:1/', 'no address']) {
		vi.stubEnv('ALERT_URL', url);
		expect((await nightly()).status).toBe(500);
	}
	expect(received).toEqual([]);
});

test('a database that is another than before is told, once', async () => {
	const [one, other] = [await freshDatabase(), await freshDatabase()];
	const times = () => told().filter((line) => line === alertsSv.otherDatabase).length;
	vi.stubEnv('NETLIFY_DB_URL', one);
	await watch();
	await watch();
	expect(told()).toContain(alertsSv.unknownSurvey('2026'));
	expect(times()).toBe(0);
	vi.stubEnv('NETLIFY_DB_URL', other);
	await watch();
	expect(times()).toBe(1);
	await watch();
	expect(times()).toBe(1);
});

test('answers that go to another database than the one that is counted are told, once', async () => {
	const [counted, other] = [await freshDatabase(), await freshDatabase()];
	const about = () => told().filter((line) => line.includes('SURVEY_DB_URL'));
	vi.stubEnv('NETLIFY_DB_URL', counted);
	for (const same of ['', counted]) {
		vi.stubEnv('SURVEY_DB_URL', same);
		await watch();
	}
	expect(about()).toEqual([]);
	vi.stubEnv('SURVEY_DB_URL', other);
	expect((await watch()).status).toBe(500);
	await watch();
	expect(about()).toEqual([alertsSv.answersElsewhere]);
	vi.stubEnv('SURVEY_DB_URL', NOBODY_THERE);
	await watch();
	expect(about()).toEqual([alertsSv.answersElsewhere, alertsSv.noAnswers('Error ECONNREFUSED')]);
	// Mended, and wrong again.
	for (const address of [counted, other]) {
		vi.stubEnv('SURVEY_DB_URL', address);
		await watch();
	}
	expect(about().slice(2)).toEqual([alertsSv.answersElsewhere]);
});

test.each(['', 'p@ss/w#rd'])(
	'a database without an address that can be used is told, once (%s)',
	async (password) => {
		vi.stubEnv('NETLIFY_DB_URL', password && `postgres://a:${password}@127.0.0.1/a`);
		for (let times = 0; times < 2; times += 1) expect((await watch()).status).toBe(500);
		expect(told()).toEqual([expect.stringContaining('databasen går inte att nå eller använda')]);
		expect(told().join()).not.toContain('w#rd');
	},
);

test('it looks each morning, within the European Union', () => {
	expect(config).toEqual({ schedule: '0 6 * * *', region: 'fra' });
});

test.each([
	['none of whose nights came', '2026-11-12T06:00:00Z', [], 1],
	['whose last night is missing', '2026-11-12T06:00:00Z', [night('2026-11-11T02:00:00Z')], 1],
	[
		'whose last night is missing, and whose codes staff have counted since',
		'2026-11-12T06:00:00Z',
		[night('2026-11-11T02:00:00Z'), count('2026-11-12T03:00:00Z')],
		1,
	],
	['whose night came', '2026-11-12T06:00:00Z', [night('2026-11-12T02:00:00Z')], 0],
	[
		'whose night came, and whose codes staff had counted before',
		'2026-11-12T13:00:00Z',
		[count('2026-11-11T10:00:00Z'), night('2026-11-12T02:00:00Z')],
		0,
	],
	['on its first day', '2026-11-09T12:00:00Z', [], 0],
	['long after its end', '2027-01-12T06:00:00Z', [night('2026-12-08T02:00:00Z')], 0],
])('of an open survey %s, at %s, somebody is told %#', async (_, now, events, times) => {
	const database = await startStore();
	await database.addCodes(1, { survey: 'a' });
	for (const { at, happens } of events) await happens(database.at(at));
	const watched = { surveys: [aSurvey({ id: 'a' })], isLocked: () => false, before: undefined };
	const { concerns } = await concernsOf({ ...watched, open: () => database.at(now) });
	await database.stop();
	expect(concerns).toHaveLength(times);
});

function night(at: string) {
	const surveys = [aSurvey({ id: 'a' })];
	return { at, happens: (store: Store) => tallyAll({ surveys, store, log: () => undefined }) };
}

/** What `status` does. */
function count(at: string) {
	return { at, happens: (store: Store) => store.countProgress('a') };
}

test('a survey with real codes that the database knows nothing of is told', async () => {
	const store = openStore(await freshDatabase());
	const watched = { surveys: [aSurvey({ id: 'a' })], open: () => store, before: undefined };
	const { concerns } = await concernsOf({ ...watched, isLocked: () => true });
	expect(concerns).toEqual([alertsSv.unknownSurvey('a')]);
	expect((await concernsOf({ ...watched, isLocked: () => false })).concerns).toEqual([]);
	await store.close();
});

const PAST = { opens: new Date('2025-11-03'), closes: new Date('2025-12-01') };

test('the night that finds no lock of real codes counts none of their answers, and tells', async () => {
	const address = await freshDatabase({ isDevelopment: false });
	const store = openStore(address);
	await store.noteDates('2025', PAST);
	const admin = new Client(address);
	await admin.connect();
	await admin.query(`INSERT INTO ballots VALUES ('2025', 'dalhem', '{}')`);
	await admin.end();
	vi.stubEnv('NETLIFY_DB_URL', address);
	const root = process.cwd();
	const copy = mkdtempSync(join(tmpdir(), 'night-'));
	cpSync(
		`${siteContent.folder}/surveys/2025.yaml`,
		join(copy, siteContent.folder, 'surveys/2025.yaml'),
	);
	process.chdir(copy);
	const { status } = await nightly();
	process.chdir(root);
	rmSync(copy, { recursive: true });
	expect(status).toBe(500);
	expect(told()[0]).toContain('2025 not counted, its lock is missing');
	expect(await store.hasBallots('2025')).toBe(true);
	await store.close();
});

test('night and watch leave no connection behind, also where something is wrong', async () => {
	const address = await freshDatabase();
	vi.stubEnv('NETLIFY_DB_URL', address);
	vi.stubEnv('SURVEY_DB_URL', address);
	await nightly();
	await watch();
	const admin = new Client(address);
	await admin.connect();
	const others = `
		SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
	const areGone = async () => (await admin.query(others)).rows.length === 0;
	// One that is forgotten stays idle for ten seconds.
	await vi.waitUntil(areGone, 9_000);
	await admin.end();
});
