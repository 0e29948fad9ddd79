import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../database/postgres-store.ts';
import { bytes } from '../../database/store-fixture.ts';
import type { Store, SubmitResult } from '../../database/store.ts';
import { checkCode } from '../../survey/rules/code.ts';
import { keyedHash } from '../../survey/rules/keyed-hash.ts';
import { type Project, projectWithContent, startSurveyCommand } from './survey-fixture.ts';

const SECRET = 'a real secret, long enough to be one';
/** Linux has a disk that is always full. */
const FULL_DISK = '/dev/full';

let command: Awaited<ReturnType<typeof startSurveyCommand>>;
let store: Store;
let project: Project;

beforeAll(async () => {
	command = await startSurveyCommand({ isDevelopment: false });
	store = openStore(command.address);
	project = projectWithContent();
});
afterAll(async () => {
	await store.close();
	await command.stop();
	project.remove();
});

const run = (args: string[]) => command.run(args, { SURVEY_CODE_SECRET: SECRET }, project.folder);
const order = (count = '1') => [
	'codes',
	'--survey',
	'2026',
	'--district',
	'kvarnlyckan',
	'--count',
	count,
];
const storedCodes = () => command.query('SELECT hash FROM codes ORDER BY hash');

/** What a tenant hears who answers with the code that was printed. */
async function answer(printed: string): Promise<SubmitResult> {
	const code = checkCode(/^[0-9A-Z-]{14}(?=,)/m.exec(printed)?.[0] ?? '');
	if (!code.ok) throw new Error(`No code in: ${printed}`);
	return store.submit({
		survey: '2026',
		code: await keyedHash(SECRET, 'code', code.code),
		receipt: bytes(printed),
		answers: { satisfied: 'neither' },
	});
}

test('codes are unknown until their batch is activated by its name', async () => {
	const { stdout, stderr } = await run(order());
	expect(await answer(stdout)).toBe('unknown');
	const name = /activate --batch (\S+)/.exec(stderr)?.[1] ?? '';
	expect(name).toMatch(/^2026-kvarnlyckan-[0-9a-z]{4}$/);
	expect((await run(['batches'])).stdout).toMatch(new RegExp(`^${name} .*väntar`, 'm'));
	expect((await run(['activate', '--batch', name])).stdout).toBe(
		`${name}: its 1 codes are good.\n`,
	);
	expect((await run(['batches'])).stdout).toMatch(new RegExp(`^${name} .*gäller sedan`, 'm'));
	expect(await answer(stdout)).toBe('stored');
});

test('they are good at once where that is asked for', async () => {
	expect(await answer((await run([...order(), '--activate'])).stdout)).toBe('stored');
});

test('of several batches none is activated where one is not known', async () => {
	const { stdout, stderr } = await run(order());
	const name = /activate --batch (\S+)/.exec(stderr)?.[1] ?? '';
	const refused = await run(['activate', '--batch', name, '2026-kvarnlyckan-0000']);
	expect(refused).toMatchObject({ code: 1, stdout: '' });
	expect(refused.stderr).toContain('"2026-kvarnlyckan-0000"');
	expect(await answer(stdout)).toBe('unknown');
});

/** The command as a shell starts it, with its output going to `stdout`. */
const start = (count: string, stdout: 'pipe' | number) =>
	spawn(process.execPath, ['src/cli/survey/survey.ts', ...order(count)], {
		cwd: project.folder,
		env: { ...process.env, NETLIFY_DB_URL: command.address, SURVEY_CODE_SECRET: SECRET },
		stdio: ['ignore', stdout, 'pipe'],
	});

test.skipIf(!existsSync(FULL_DISK))('a full disk stores nothing', async () => {
	const before = await storedCodes();
	const child = start('3', openSync(FULL_DISK, 'w'));
	const said = (await child.stderr?.toArray())?.join('') ?? '';
	expect([child.exitCode ?? (await once(child, 'exit'))[0], said]).toEqual([
		1,
		expect.stringContaining('nothing was stored'),
	]);
	expect(await storedCodes()).toEqual(before);
});

test('a reader that has gone stores nothing', async () => {
	const before = await storedCodes();
	const child = start('3', 'pipe');
	child.stdout?.destroy();
	const said = (await child.stderr?.toArray())?.join('') ?? '';
	expect(said).toContain('nothing was stored');
	expect(await storedCodes()).toEqual(before);
});

test('Ctrl-C while codes are made stores nothing', async () => {
	const before = await storedCodes();
	const child = start('50000', 'pipe');
	child.stderr?.once('data', () => child.kill('SIGINT'));
	expect((await once(child, 'exit'))[1]).toBe('SIGINT');
	expect(await storedCodes()).toEqual(before);
});
