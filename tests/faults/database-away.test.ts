import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type DatabaseProxy, startProxy } from './database-proxy.ts';
import { createDatabase, prepareDatabases } from '../postgres/create-database.ts';
import { countDistricts } from './invariant.ts';
import { issuedCodes } from './issued-codes.ts';
import { type PostgresServer, startPostgres } from '../postgres/postgres-server.ts';
import { type Reply, startHandler } from './running-handler.ts';
import { storedComments } from './stored-comments.ts';
import { aSubmission } from './submission-builder.ts';
import { testSize } from '../test-size.ts';

/** Connections that one instance of the function takes at most. */
const POOL_SIZE = 5;
/** The limit to the database is 5 s. What an answer takes otherwise, on this computer, comes on top. */
const LONGEST_WAIT_SECONDS = 6;
/** Tenants who send at the same time: before it breaks, while it does, and afterwards. */
const TENANTS = testSize(8, 20);

let server: PostgresServer;
beforeAll(async () => {
	server = await startPostgres();
	await prepareDatabases(server.address);
});
afterAll(() => server.remove());

type Disturbance = (proxy: DatabaseProxy) => Promise<void>;
const mend: Disturbance = (proxy) => proxy.mend();
type Fault = [what: string, breaks: Disturbance, mends: Disturbance];
const FAULTS: Fault[] = [
	['is frozen', () => server.pause(), () => server.resume()],
	['cuts the connection after commit', (proxy) => proxy.fail('cut-after-commit'), mend],
];
/** Each looks to the handler like one of the above. */
const MORE: Fault[] = [
	['is stopped', () => server.stop(), () => server.start()],
	['refuses', (proxy) => proxy.fail('refuse'), mend],
	['hangs', (proxy) => proxy.fail('hang'), mend],
	['is slow', (proxy) => proxy.fail('slow'), mend],
	['cuts the connection before commit', (proxy) => proxy.fail('cut-before-commit'), mend],
];

test.each([...FAULTS, ...testSize([], MORE)])(
	'a database that %s gives 503 in time, and each answer is stored once when it is back',
	async (_, breaks, mends) => {
		const database = await createDatabase(server.address);
		const proxy = await startProxy(database);
		const handler = await startHandler(proxy.address);
		const codes = await issuedCodes(database, 3 * TENANTS);
		const submissions = codes.map((code) => aSubmission(code, { answers: { comment: code } }));
		const post = (from: number, to: number) =>
			Promise.all(submissions.slice(from, to).map((submission) => handler.post(submission)));

		const before = await post(0, TENANTS);
		const underWay = post(TENANTS, 2 * TENANTS);
		await breaks(proxy);
		const afterwards = await post(2 * TENANTS, 3 * TENANTS);
		const replies = [...before, ...(await underWay), ...afterwards];
		// Before anything is judged: a test that fails here may not leave the server like this.
		await mends(proxy);
		expect(afterwards.map(({ status }) => status)).toEqual(Array<number>(TENANTS).fill(503));
		expect(longest(replies)).toBeLessThan(LONGEST_WAIT_SECONDS + longest(before));

		const received = codes.filter((_code, index) => replies[index]?.status !== 503);
		expect(await storedComments(database)).toEqual(expect.arrayContaining(received));
		for (const { status } of await post(0, 3 * TENANTS)) expect([200, 201]).toContain(status);
		expect(await storedComments(database)).toEqual(codes.sort());
		expect(await countDistricts(database)).toEqual([
			{ district: 'dalhem', kept: 3 * TENANTS, used: 3 * TENANTS },
		]);

		// All of them, and no more: none is left over on either side.
		await vi.waitUntil(async () => (await connections(database)) === POOL_SIZE, 60_000);
		await handler.end();
		await proxy.close();
	},
);

/** In seconds. */
const longest = (replies: Reply[]) => Math.max(...replies.map(({ seconds }) => seconds));

async function connections(database: string): Promise<number> {
	const client = new Client(database);
	await client.connect();
	const { rows } = await client.query(
		`SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
	);
	await client.end();
	return rows.length;
}
