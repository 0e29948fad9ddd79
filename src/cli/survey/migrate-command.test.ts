import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest';
import { migrate } from '../../database/migrate.ts';
import { runHere } from '../run-here-fixture.ts';
import { runSurvey } from './run-survey.ts';
import { projectWithContent, runSurveyCommand } from './survey-fixture.ts';

let server: Client;
let address: string;
let made = 0;
beforeAll(async () => {
	server = new Client(inject('postgres'));
	await server.connect();
});
afterAll(() => server.end());
beforeEach(async () => {
	const name = `empty_${String(process.pid)}_${String((made += 1))}`;
	await server.query(`CREATE DATABASE ${name}`);
	address = new URL(name, inject('postgres')).href;
});

const run = (...args: string[]) => runSurveyCommand(address, args);

test('an empty database gets every migration once, in order', async () => {
	expect((await run('batches')).stderr).toContain('npm run survey -- migrate');
	const { code, stdout } = await run('migrate');
	expect([code, stdout]).toEqual([0, expect.stringMatching(/^Applied: 0001_\w+, 0002_.*\.\n$/)]);
	expect((await run('batches')).code).toBe(0);
	expect((await run('migrate')).stdout).toBe('Nothing to apply.\n');
});

test('two at once apply each migration once', async () => {
	const [one, other] = await Promise.all([migrate(address), migrate(address)]);
	expect(new Set([...one, ...other]).size).toBe(one.length + other.length);
	expect((await run('batches')).code).toBe(0);
});

test('one that fails leaves nothing of itself, and the next run goes on with it', async () => {
	const client = new Client(address);
	await client.connect();
	await client.query('CREATE TABLE progress ()');
	expect((await run('migrate')).stderr).toContain('42P07');
	const { rows } = await client.query('SELECT max(name) AS last FROM netlify.migrations');
	expect(rows).toEqual([{ last: expect.stringMatching(/^0002_/) as string }]);
	await client.query('DROP TABLE progress');
	await client.end();
	expect((await run('migrate')).stdout).toMatch(/^Applied: 0003_/);
});

test.each(['migrate', 'batches'])(
	'%s says in one line that the server speaks no TLS where it is to',
	async (command) => {
		const { code, stderr } = await runSurveyCommand(`${address}?sslmode=verify-full`, [command]);
		expect(code).toBe(1);
		expect(stderr).toMatch(
			/^survey: Databasen .* \(The server does not support SSL connections\)/m,
		);
	},
);

test('without a database it is said how to try, and whom to ask', async () => {
	vi.stubEnv('NETLIFY_DB_URL', undefined);
	const project = projectWithContent();
	const { code, stderr } = await runHere(() => runSurvey(['migrate']), project.folder, {});
	project.remove();
	vi.unstubAllEnvs();
	expect([code, stderr]).toEqual([1, expect.stringMatching(/^survey: Ingen databas\..*npm start/)]);
});
