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
	await run('2026-11-20', 'codes', '--district', 'lindglantan', '--count', '30');
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

const published = () => {
	const text = readFileSync(join(folder, CONTENT, 'results/2026.yaml'), 'utf8');
	return resultSchema.parse(parse(text)).published;
};

test('a result notes the day of its edition in Sweden, and keeps it until it is corrected', async () => {
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
