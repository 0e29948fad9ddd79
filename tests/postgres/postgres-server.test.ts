import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fullTest } from '../full-test.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

let server: PostgresServer;
beforeAll(async () => {
	server = await startPostgres();
});
afterAll(() => server.remove());

async function ask(sql: string, connectionString = server.address): Promise<unknown> {
	const client = new Client({
		connectionString,
		connectionTimeoutMillis: 4_000,
		query_timeout: 4_000,
	});
	client.on('error', () => undefined);
	try {
		await client.connect();
		return (await client.query<Record<string, unknown>>(sql)).rows[0];
	} finally {
		void client.end();
	}
}

test('a stopped server refuses, and keeps what it had committed', async () => {
	await ask('CREATE TABLE kept AS SELECT 1 AS row');
	await server.stop();
	await expect(ask('SELECT')).rejects.toThrow(/ECONNREFUSED/);
	await server.start();
	expect(await ask('SELECT row FROM kept')).toEqual({ row: 1 });
});

test('a paused server answers neither old nor new connections, and then goes on', async () => {
	const old = new Client(server.address);
	await old.connect();
	await server.pause();
	const answer = old.query('SELECT 2 AS row');
	const answered = vi.fn();
	void answer.then(answered);
	await expect(ask('SELECT')).rejects.toThrow(/timeout/);
	expect(answered).not.toHaveBeenCalled();
	await server.resume();
	expect((await answer).rows).toEqual([{ row: 2 }]);
	await old.end();
});

const START = `
	const { startPostgres } = await import('./tests/postgres/postgres-server.ts');
	// A program of its own has nothing but what it prints to tell the test.
	console.log((await startPostgres()).address);`;

fullTest('where the tests are killed, neither server nor folder is left', async () => {
	const run = spawn(process.execPath, ['--input-type=module', '-e', START]);
	for await (const address of createInterface(run.stdout)) {
		const shown = (await ask('SHOW data_directory', address)) as { data_directory: string };
		run.kill('SIGKILL');
		await vi.waitUntil(() => !existsSync(dirname(shown.data_directory)), 60_000);
		await expect(ask('SELECT', address)).rejects.toThrow(/ECONNREFUSED/);
	}
	expect.assertions(1);
});
