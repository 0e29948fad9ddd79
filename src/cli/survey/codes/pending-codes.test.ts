import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../../database/postgres-store.ts';
import { bytes } from '../../../database/store-fixture.ts';
import type { Store } from '../../../database/store.ts';
import type { SubmitResult } from '../../../database/submission.ts';
import { checkCode } from '../../../survey/rules/code.ts';
import { keyedHash } from '../../../survey/rules/keyed-hash.ts';
import { type Project, projectWithContent, startSurveyCommand } from '../survey-fixture.ts';

const DAY_MS = 86_400_000;
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
	const instant = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
	project.setDates(instant(-1), instant(1));
});
afterAll(async () => {
	await store.close();
	await command.stop();
	project.remove();
});

const run = (args: string[]) => command.run(args, { SURVEY_CODE_SECRET: SECRET }, project.folder);
const order = (count = '20') => [
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
	expect((await run(['activate', '--batch', name])).stdout).toBe(`${name}: 20 koder gäller nu.\n`);
	expect((await run(['batches'])).stdout).toMatch(new RegExp(`^${name} .*gäller sedan`, 'm'));
	expect(await answer(stdout)).toBe('stored');
});

test('none are made before it is decided what becomes of the answers; the decision is noted', async () => {
	const file = project.fileOf('surveys/2026.yaml');
	const decided = readFileSync(file, 'utf8');
	const before = await storedCodes();
	writeFileSync(file, decided.replace(/^disposal:\n( .*\n)+/m, 'disposal: null\n'));
	const { code, stdout, stderr } = await run(order());
	writeFileSync(file, decided);
	expect([code, stdout]).toEqual([1, '']);
	expect(stderr).toMatch(/"disposal" i .*surveys\/2026\.yaml/);
	expect(await storedCodes()).toEqual(before);
	await run(order());
	expect(await command.query('SELECT disposal FROM surveys')).toEqual([
		{ disposal: expect.stringMatching(/2026-17\)\. Styrelsen, 2026-05-20$/) as string },
	]);
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

test('a batch that is taken back says so, and is never made good again', async () => {
	const { stdout, stderr } = await run([...order(), '--activate', '--desk']);
	const name = /Deras omgång heter (\S+)\.$/m.exec(stderr)?.[1] ?? '';
	expect((await run(['revoke', '--batch', name])).stdout).toContain(`${name} är återtagen`);
	expect((await run(['batches'])).stdout).toMatch(new RegExp(`^${name} .*disken.*återtagen`, 'm'));
	expect(await answer(stdout)).toBe('unknown');
	expect(await run(['activate', '--batch', name])).toMatchObject({ code: 1, stdout: '' });
	expect(await answer(stdout)).toBe('unknown');
});

test('a batch is never told with how many of its codes are used', async () => {
	const { stdout, stderr } = await run([...order('27'), '--activate']);
	const name = /Deras omgång heter (\S+)\.$/m.exec(stderr)?.[1] ?? '';
	const told = async () => (await run(['batches'])).stdout;
	const before = await told();
	expect(await answer(stdout)).toBe('stored');
	expect(before).toMatch(new RegExp(`^${name} .* 27 `, 'm'));
	expect(await told()).toBe(before);
});

test('fewer than 20 codes are a batch only where a district has no more homes', async () => {
	const before = await storedCodes();
	for (const more of [[], ['--desk'], ['--mode', 'paper']]) {
		const { code, stdout, stderr } = await run([...order('19'), ...more]);
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toContain('Är de till disken eller papper: gör 20');
	}
	expect(await storedCodes()).toEqual(before);
	const homes = join(project.folder, 'few.csv');
	writeFileSync(homes, 'district,homes\nhamnkullen,7\n');
	const all = ['codes', '--survey', '2026', '--districts', homes];
	expect(await run([...all, '--out', join(project.folder, 'few')])).toMatchObject({ code: 0 });
	expect(await storedCodes()).toHaveLength(before.length + 7);
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
	const child = start('20', openSync(FULL_DISK, 'w'));
	const said = (await child.stderr?.toArray())?.join('') ?? '';
	expect([child.exitCode ?? (await once(child, 'exit'))[0], said]).toEqual([
		1,
		expect.stringContaining('Inga koder är gjorda'),
	]);
	expect(await storedCodes()).toEqual(before);
});

test('a reader that has gone stores nothing', async () => {
	const before = await storedCodes();
	const child = start('20', 'pipe');
	child.stdout?.destroy();
	const said = (await child.stderr?.toArray())?.join('') ?? '';
	expect(said).toContain('Inga koder är gjorda');
	expect(await storedCodes()).toEqual(before);
});

test('Ctrl-C while codes are made stores nothing', async () => {
	const before = await storedCodes();
	const child = start('50000', 'pipe');
	child.stderr?.once('data', () => child.kill('SIGINT'));
	expect((await once(child, 'exit'))[1]).toBe('SIGINT');
	expect(await storedCodes()).toEqual(before);
});
