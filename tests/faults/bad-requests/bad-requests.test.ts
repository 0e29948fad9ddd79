import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFrame } from '../../browser/built-frame.ts';
import { openStore } from '../../../src/database/postgres-store.ts';
import type { Store } from '../../../src/database/store.ts';
import { handle } from '../../../src/survey/receive/handle.ts';
import { loadQuestionnaires } from '../../../src/survey/rules/load.ts';
import { testSize } from '../../test-size.ts';
import { freshDatabase } from '../../postgres/fresh-database.ts';
import { issuedCodes, SECRET } from '../issued-codes.ts';
import { badRequest, requestOf } from './bad-request.ts';

const REQUESTS = testSize(400, 20_000);
const LONGEST_MS = 600_000;

let code: string;
let store: Store;
let admin: Client;
beforeAll(async () => {
	const database = await freshDatabase();
	[code = ''] = await issuedCodes(database, 1);
	store = openStore(database);
	admin = new Client(database);
	await admin.connect();
});
afterAll(async () => {
	await store.close();
	await admin.end();
});

const surveys = loadQuestionnaires();
const frame = builtFrame('/enkat/');

const send = (request: Request) =>
	handle(request, {
		surveys,
		now: new Date('2026-11-20T11:00:00Z'),
		secret: SECRET,
		isProduction: false,
		frame: () => frame,
		store: () => store,
		log: () => undefined,
	});

/** How many rows say that something was stored. Undone, so that a smaller example can be sought. */
async function undoStored(): Promise<number> {
	const ballots = await admin.query('DELETE FROM ballots');
	const codes = await admin.query('UPDATE codes SET receipt = NULL WHERE receipt IS NOT NULL');
	return (ballots.rowCount ?? 0) + (codes.rowCount ?? 0);
}

test('a bad request is never stored, never 5xx, never slow', { timeout: LONGEST_MS }, async () => {
	const statuses = new Set<number>();
	const property = fc.asyncProperty(badRequest(code), async (bad) => {
		const request = requestOf(bad);
		const body = Buffer.concat(bad.chunks).toString('utf8', 0, 1_000);
		const start = performance.now();
		const response = await send(request);
		await response.text();
		const seconds = (performance.now() - start) / 1_000;
		expect(await undoStored(), body).toBe(0);
		expect(response.status, body).toBeLessThan(500);
		expect(seconds, body).toBeLessThan(1);
		statuses.add(response.status);
	});
	await fc.assert(property, { numRuns: REQUESTS });
	// A form in another language: one request in seventy, so it may be missing from a few hundred.
	statuses.delete(200);
	// Every check has had something to refuse.
	expect([...statuses].sort()).toEqual([400, 403, 405, 413, 415, 422]);
});
