import { Client } from 'pg';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { freshDatabase } from '../../tests/postgres/fresh-database.ts';
import { statusSv } from '../strings/sv/commands/status.ts';
import { warnOfDatabaseAt } from './warn-of-database.ts';

let database: string;
beforeAll(async () => {
	database = await freshDatabase({ isDevelopment: false });
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

/** What is said where answers go in by that address. */
async function saidWith(wayIn: string): Promise<string[]> {
	const said = vi.spyOn(console, 'error').mockReturnValue();
	vi.stubEnv('NETLIFY_DB_URL', database);
	vi.stubEnv('SURVEY_DB_URL', wayIn);
	await warnOfDatabaseAt(database);
	return said.mock.calls.map(String);
}

// As those of every server of tests are.
const OF_THE_SERVER = [
	statusSv.risky('fsync', 'off', 'on'),
	statusSv.risky('full_page_writes', 'off', 'on'),
];

test('what the user who takes answers may lose is told beside what the server may, each once', async () => {
	const admin = new Client(database);
	await admin.connect();
	await admin.query('CREATE ROLE hurried LOGIN; ALTER ROLE hurried SET synchronous_commit = off');
	const said = await saidWith(database.replace('postgres@', 'hurried@'));
	await admin.query('DROP ROLE hurried');
	await admin.end();
	expect(said.filter((line) => OF_THE_SERVER.includes(line))).toEqual(OF_THE_SERVER);
	expect(said).toContain(statusSv.risky('synchronous_commit', 'off', 'on'));
});

test('one address for both is asked once', async () => {
	const said = await saidWith('');
	expect(said.filter((line) => OF_THE_SERVER.includes(line))).toEqual(OF_THE_SERVER);
	expect(said).not.toContain(statusSv.risky('synchronous_commit', 'off', 'on'));
});

test('a way in that leads nowhere is told, and not by its address', async () => {
	const said = await saidWith('postgres://secret@127.0.0.1:1/none');
	expect(said.at(-1)).toMatch(/^The database cannot be asked for its settings: .*ECONNREFUSED/);
	expect(said.join()).not.toContain('secret');
});
