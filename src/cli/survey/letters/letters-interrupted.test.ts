import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fullTest } from '../../../../tests/full-test.ts';
import { until } from '../../until.ts';
import { WHILE_OPEN } from '../../../database/store-fixture.ts';
import { startLetters } from './letters-fixture.ts';

/** The start of a program, on a machine that is busy with other tests. */
const MINUTE_MS = 60_000;

let letters: Awaited<ReturnType<typeof startLetters>>;
beforeAll(async () => {
	letters = await startLetters();
});
afterEach(() => letters.clear());
afterAll(() => letters.stop());

/** The command as a shell starts it. */
function start(homes: string, shell = 'exec "$@"') {
	const args = ['src/cli/survey/survey.ts', ...letters.argumentsFor(`district,homes\n${homes}\n`)];
	const child = spawn('sh', ['-c', shell, 'sh', process.execPath, ...args], {
		env: { ...process.env, NETLIFY_DB_URL: letters.address, SURVEY_CLOCK: WHILE_OPEN },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let said = '';
	child.stderr.on('data', (text: Buffer) => {
		said += text.toString();
	});
	const ended = once(child, 'exit').then(() => ({ code: child.exitCode, said }));
	return { child, ended };
}

test('Ctrl-C while letters are written leaves nothing, and no code', async () => {
	const { child, ended } = start('lindglantan,4000');
	child.stderr.on('data', (text: Buffer) => {
		if (text.toString().includes('brev')) child.kill('SIGINT');
	});
	expect(await ended).toMatchObject({
		code: 1,
		said: expect.stringContaining('Avbrutet') as string,
	});
	expect([letters.left(), await letters.batches()]).toEqual([[], []]);
});

fullTest('a full disk leaves nothing, and no code', async () => {
	// No file may grow beyond 100 blocks, less than the letters of 300 homes.
	const { ended } = start('lindglantan,300', 'ulimit -f 100; exec "$@"');
	expect(await ended).toMatchObject({
		code: 1,
		said: expect.stringMatching(
			/Det går inte att skriva i .*lindglantan\.html \(EFBIG\)/,
		) as string,
	});
	expect([letters.left(), await letters.batches()]).toEqual([[], []]);
});

fullTest('a database that fails leaves nothing', async () => {
	await letters.query('ALTER TABLE codes RENAME TO hidden');
	const { ended } = start('lindglantan,20');
	const run = await ended;
	await letters.query('ALTER TABLE hidden RENAME TO codes');
	expect(run).toMatchObject({ code: 1 });
	expect([letters.left(), await letters.batches()]).toEqual([[], []]);
});

/** The moment when all is written and nothing stored, for as long as a test wants. */
async function heldUp(): Promise<ReturnType<typeof start> & { release: () => Promise<void> }> {
	const gate = new Client(letters.address);
	await gate.connect();
	await gate.query('BEGIN; LOCK TABLE batches IN SHARE ROW EXCLUSIVE MODE');
	const isWaiting = async () =>
		(
			await letters.query(
				`SELECT FROM pg_stat_activity
				WHERE datname = current_database() AND wait_event_type = 'Lock'`,
			)
		).length > 0;
	const run = start('lindglantan,20');
	await until(isWaiting, MINUTE_MS, 'The command was not held up');
	return {
		...run,
		release: async () => {
			await gate.query('COMMIT');
			await gate.end();
			await until(async () => !(await isWaiting()), MINUTE_MS, 'The statement still waits');
		},
	};
}

fullTest('Ctrl-C once codes are being stored comes too late: all of it is made', async () => {
	const { child, ended, release } = await heldUp();
	child.kill('SIGINT');
	await release();
	expect(await ended).toMatchObject({ code: 0 });
	expect([letters.left(), await letters.batches()]).toMatchObject([['brev'], [{ codes: 20 }]]);
});

test('a folder that somebody else fills meanwhile stays theirs, and the codes are taken back', async () => {
	const { ended, release } = await heldUp();
	mkdirSync(letters.out);
	writeFileSync(join(letters.out, 'theirs'), '');
	await release();
	expect(await ended).toMatchObject({
		code: 1,
		said: expect.stringContaining('deras koder återtagna') as string,
	});
	expect(letters.left()).toEqual(['brev']);
	expect((await letters.run(['batches'])).stdout).toMatch(/lindglantan .* återtagen/);
});

test('a crash while codes are stored leaves at most a batch that is pending, which is told', async () => {
	const { child, ended, release } = await heldUp();
	child.kill('SIGKILL');
	await ended;
	await release();
	await until(async () => (await letters.batches()).length > 0, MINUTE_MS, 'Nothing was stored');
	expect(letters.left()).not.toContain('brev');
	const { stdout } = await letters.run(['batches']);
	expect(stdout).toMatch(/^2026-lindglantan-.* väntar: koderna gäller inte än/m);
	expect(stdout).toContain('revoke --batch');
});
