import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { testSize } from '../test-size.ts';
import { freshDatabase } from '../postgres/fresh-database.ts';
import { countDistricts } from './invariant.ts';
import { issuedCodes } from './issued-codes.ts';
import { type RunningHandler, startHandler } from './running-handler.ts';
import { aSubmission } from './submission-builder.ts';

const CODES = testSize(5, 200);

let database: string;
let instances: [RunningHandler, RunningHandler];
beforeAll(async () => {
	database = await freshDatabase();
	instances = await Promise.all([startHandler(database), startHandler(database)]);
});
afterAll(() => Promise.all(instances.map((handler) => handler.end())));

/** The statuses of bodies posted at once, to two instances of the function in turn, sorted. */
async function statusesOf(bodies: unknown[]): Promise<number[]> {
	const [one, other] = instances;
	const replies = bodies.map((body, index) => (index % 2 === 0 ? one : other).post(body));
	return (await Promise.all(replies)).map(({ status }) => status).sort();
}

test('of 50 submissions of one code at once, one is stored and 49 hear that it is used', async () => {
	for (const code of await issuedCodes(database, CODES, 'dalhem'))
		expect(await statusesOf(Array.from({ length: 50 }, () => aSubmission(code)))).toEqual([
			201,
			...Array<number>(49).fill(409),
		]);
	const dalhem = { district: 'dalhem', kept: CODES, used: CODES };
	expect(await countDistricts(database)).toContainEqual(dalhem);
});

test('20 times the same submission at once is received 20 times and stored once', async () => {
	for (const code of await issuedCodes(database, CODES, 'raa'))
		expect(await statusesOf(Array<unknown>(20).fill(aSubmission(code)))).toEqual([
			...Array<number>(19).fill(200),
			201,
		]);
	const raa = { district: 'raa', kept: CODES, used: CODES };
	expect(await countDistricts(database)).toContainEqual(raa);
});

test('the same submission is received also where it has waited for itself to be stored', async () => {
	const admin = new Client(database);
	await admin.connect();
	for (const code of await issuedCodes(database, CODES, 'soder')) {
		// Holds what is unused, so that several statements have begun before one claims the code.
		await admin.query(`BEGIN; SELECT FROM codes WHERE receipt IS NULL FOR UPDATE`);
		const statuses = statusesOf(Array<unknown>(20).fill(aSubmission(code)));
		await vi.waitUntil(async () => (await waiting(admin)) > 1, 60_000);
		await admin.query('COMMIT');
		expect(await statuses).toEqual([...Array<number>(19).fill(200), 201]);
	}
	await admin.end();
});

async function waiting(admin: Client): Promise<number> {
	const { rows } = await admin.query(
		`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
	);
	return rows.length;
}
