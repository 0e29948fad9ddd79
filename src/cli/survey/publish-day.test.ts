import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resultSchema } from '../../schemas/result.ts';
import { startSurveyCommand } from './survey-fixture.ts';

const CONTENT = 'tests/site-content';

let command: Awaited<ReturnType<typeof startSurveyCommand>>;
let folder: string;

beforeAll(async () => {
	command = await startSurveyCommand();
	folder = mkdtempSync(join(tmpdir(), 'publish-day-'));
	cpSync(CONTENT, join(folder, CONTENT), { recursive: true });
	rmSync(join(folder, CONTENT, 'results'), { recursive: true });
	for (const name of ['src', 'node_modules', 'package.json'])
		symlinkSync(resolve(name), join(folder, name));
	const letters = ['--district', 'lindglantan', '--count', '30'];
	for (const mode of [[], ['--mode', 'paper']])
		await run('2026-11-20', 'codes', ...letters, ...mode);
	await useOnPaper(10);
	for (const step of [['close'], ['tally'], ['comments', '--skip']])
		await run('2026-12-20', ...step);
});
afterAll(async () => {
	await command.stop();
	rmSync(folder, { recursive: true });
});

async function run(day: string, step = '', ...options: string[]): Promise<string> {
	const environment = { SITE_CONTENT: CONTENT, SURVEY_CLOCK: `${day}T23:30:00Z` };
	const args = [step, '--survey', '2026', ...options];
	const { code, stdout, stderr } = await command.run(args, environment, folder);
	if (code !== 0) throw new Error(stderr);
	return stdout;
}

const useOnPaper = (count: number) =>
	command.query(`UPDATE codes SET receipt = hash WHERE hash IN
		(SELECT hash FROM codes WHERE mode = 'paper' ORDER BY hash LIMIT ${String(count)})`);

function result() {
	const text = readFileSync(join(folder, CONTENT, 'results/2026.yaml'), 'utf8');
	return resultSchema.parse(parse(text));
}
const published = () => result().published;

test('a result notes the day of its edition in Sweden, and keeps it until it is corrected', async () => {
	const publish = ['publish', '--yes', '2026'];
	await expect(run('2026-12-20', ...publish, '--correct', 'Fel.')).rejects.toThrow(
		'inte publicerad',
	);
	await run('2026-12-20', 'publish', '--yes', '2026');
	expect(published()).toBe('2026-12-21');
	await run('2027-01-15', 'publish', '--yes', '2026');
	expect(published()).toBe('2026-12-21');
	await run('2027-01-15', 'returned', '--district', 'lindglantan', '--count', '3');
	await run('2027-01-20', 'publish', '--yes', '2026', '--correct', 'Tre brev kom tillbaka.');
	expect(published()).toBe('2027-01-21');
});

test('publishing says of which questions nothing is shown', async () => {
	expect(await run('2027-01-22', 'publish', '--yes', '2026')).toMatch(/inget av satisfied, /);
});

test('answers on paper are told as they last were, also once their codes are purged', async () => {
	expect(result().method.paperUsed).toBe(10);
	await useOnPaper(15);
	await run('2027-01-23', 'publish', '--yes', '2026', '--correct', 'Fem svar var glömda.');
	expect(result().method.paperUsed).toBe(15);
	await run('2027-01-23', 'purge', '--yes', '2026');
	expect(await run('2027-01-24', 'publish', '--yes', '2026')).toContain('är som den var');
});
