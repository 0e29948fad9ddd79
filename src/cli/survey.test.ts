import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { NetlifyDB } from '@netlify/database-dev';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCode } from '../survey/code.ts';

const database = new NetlifyDB({ logger: () => undefined });
let address: string;
let folder: string;

beforeAll(async () => {
	address = await database.start();
	await database.applyMigrations('netlify/database/migrations');
	folder = mkdtempSync(join(tmpdir(), 'codes-'));
});
afterAll(async () => {
	await database.stop();
	rmSync(folder, { recursive: true });
});

const order = ['codes', '--survey', '2026', '--district', 'dalhem', '--count', '3'];

async function survey(args: string[], environment: Record<string, string> = {}) {
	const env = { ...process.env, NETLIFY_DB_URL: address, ...environment };
	try {
		const run = await promisify(execFile)('node', ['src/cli/survey.ts', ...args], { env });
		return { ...run, code: 0 };
	} catch (error) {
		return error as { stdout: string; stderr: string; code: number };
	}
}

test('codes prints code and district alone, and stores no code', async () => {
	const { stdout, stderr, code } = await survey(order);
	expect([code, stderr]).toEqual([0, expect.stringContaining('Database: ')]);
	const [header, ...rows] = stdout.trimEnd().split('\n');
	expect(header).toBe('code,district');
	expect(rows).toHaveLength(3);
	for (const row of rows) {
		expect(row).toMatch(/^(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4},dalhem$/);
		expect(checkCode(row.split(',')[0] ?? '').ok).toBe(true);
	}
	const { rows: stored } = await database.query('SELECT codes::text FROM codes');
	expect(stored).toHaveLength(3);
	for (const row of rows)
		expect(JSON.stringify(stored)).not.toContain(row.slice(0, 14).replaceAll('-', ''));
});

test('codes for paper are marked so', async () => {
	await survey([...order, '--mode', 'paper']);
	const { rows } = await database.query(`SELECT codes FROM batches WHERE mode = 'paper'`);
	expect(rows).toEqual([{ codes: 3 }]);
});

test('--out writes a file that only its owner can read, and never overwrites', async () => {
	const file = join(folder, 'codes.csv');
	expect(await survey([...order, '--out', file])).toMatchObject({ code: 0, stdout: '' });
	expect(statSync(file).mode & 0o777).toBe(0o600);
	const written = readFileSync(file, 'utf8');
	expect(await survey([...order, '--out', file])).toMatchObject({ code: 1 });
	expect(readFileSync(file, 'utf8')).toBe(written);
});

test('where no codes could be made, no empty file is left in the way', async () => {
	const file = join(folder, 'later.csv');
	const nowhere = { NETLIFY_DB_URL: 'postgres://x@127.0.0.1:1/x' };
	expect(await survey([...order, '--out', file], nowhere)).toMatchObject({ code: 1 });
	expect(await survey([...order, '--out', file])).toMatchObject({ code: 0 });
});

test.each([
	['an unknown survey', ['codes', '--survey', '1999', ...order.slice(3)], {}, '"1999"'],
	['an unknown district', [...order.slice(0, 4), 'nowhere', ...order.slice(5)], {}, '"nowhere"'],
	[
		'a district that is a path',
		[...order.slice(0, 4), '../dalhem', ...order.slice(5)],
		{},
		'dalhem',
	],
	['no codes', [...order.slice(0, 6), '0'], {}, '--count'],
	['too many codes', [...order.slice(0, 6), '50001'], {}, '--count'],
	['half a code', [...order.slice(0, 6), '1.5'], {}, '--count'],
	[
		'the development secret for a database elsewhere',
		order,
		{ NETLIFY_DB_URL: 'postgres://user:password@db.example/site' },
		'SURVEY_CODE_SECRET',
	],
	[
		'the development secret for a database elsewhere, named in another place',
		order,
		{ NETLIFY_DB_URL: 'postgres://user:password@localhost/site?host=db.example' },
		'SURVEY_CODE_SECRET',
	],
	[
		'a file in a folder that is not there',
		[...order, '--out', '/no/such/folder.csv'],
		{},
		'ENOENT',
	],
	[
		'a database that is not there',
		order,
		{ NETLIFY_DB_URL: 'postgres://x@no-such-host.invalid/x', SURVEY_CODE_SECRET: 'a' },
		'ENOTFOUND',
	],
	[
		'a database that does not answer',
		order,
		{ NETLIFY_DB_URL: 'postgres://x@127.0.0.1:1/x' },
		'npm start',
	],
])('%s is refused in one line that says what to do', async (_, args, environment, words) => {
	const { stdout, stderr, code } = await survey(args, environment);
	expect([code, stdout]).toEqual([1, '']);
	expect(stderr.trim().split('\n').at(-1)).toContain(words);
	expect(stderr).not.toMatch(/\n\s+at |password/);
});
