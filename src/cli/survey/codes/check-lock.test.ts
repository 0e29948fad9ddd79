import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testSize } from '../../../../tests/test-size.ts';
import { type Project, projectWithContent, startSurveyCommand } from '../survey-fixture.ts';

const REAL = { SURVEY_CODE_SECRET: 'a real secret, long enough to be one' };
const OPEN = '2026-11-20T11:00:00Z';
const CLOSED = '2026-12-20T11:00:00Z';
const CODES = ['codes', '--district', 'lindglantan', '--count', '20', '--activate'];

let command: Awaited<ReturnType<typeof startSurveyCommand>>;
let project: Project;
beforeEach(() => {
	project = projectWithContent();
	rmSync(project.fileOf('results'), { recursive: true });
});
afterEach(async () => {
	await command.stop();
	project.remove();
});

const run = ([name = '', ...more]: string[], environment: Record<string, string> = {}) =>
	command.run([name, '--survey', '2026', ...more], { ...REAL, ...environment }, project.folder);
const rowsOf = (table: string) => command.query(`SELECT * FROM ${table}`);
const addBallots = () =>
	command.query(
		`INSERT INTO ballots SELECT '2026', 'lindglantan', '{"satisfied":"neither"}' FROM generate_series(1, 12)`,
	);

/** A file of answers on paper with one row, whose code is good. */
async function typedIn(environment: Record<string, string>): Promise<string> {
	const { stdout } = await run([...CODES, '--mode', 'paper'], environment);
	const code = /^[\w-]{14}(?=,)/m.exec(stdout)?.[0] ?? '';
	const file = join(project.folder, 'paper.csv');
	writeFileSync(file, `code,satisfied\n${code},neither\n`);
	return file;
}

describe('with questions that are not as they were answered', () => {
	beforeEach(async () => {
		command = await startSurveyCommand();
		await run(CODES, { SURVEY_CLOCK: OPEN });
	});
	const change = () => {
		const file = project.fileOf('surveys/2026.yaml');
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, text.replace('Hur nöjd är du med', 'Hur nöjd är du nu med'));
	};

	const STEPS: [string, string[]][] = [
		['tally', []],
		['comments', ['--skip']],
		['publish', ['--yes', '2026']],
		['purge', ['--yes', '2026']],
	];
	test.each(testSize(STEPS.slice(2), STEPS))(
		'%s is refused, and changes nothing',
		async (step, options) => {
			await addBallots();
			const closed = { SURVEY_CLOCK: CLOSED };
			if (step !== 'tally') await run(['tally'], closed);
			if (step === 'publish' || step === 'purge') await run(['comments', '--skip'], closed);
			if (step === 'purge')
				await command.query(`INSERT INTO marks VALUES ('2026', 'published', 'hash')`);
			change();
			const everything = async () => [
				await rowsOf('ballots'),
				await rowsOf('codes'),
				await rowsOf('marks'),
				await rowsOf('editions'),
			];
			const before = await everything();
			const { code, stdout, stderr } = await run([step, ...options], closed);
			expect([code, stdout]).toEqual([1, '']);
			expect(stderr).toContain('Frågorna i 2026 är inte som i');
			expect(await everything()).toEqual(before);
			expect(existsSync(project.fileOf('results/2026.yaml'))).toBe(false);
		},
	);

	test('no answer on paper is taken', async () => {
		const open = { SURVEY_CLOCK: OPEN };
		const file = await typedIn(open);
		change();
		const { code, stderr } = await run(['paper', '--file', file], open);
		expect([code, stderr]).toEqual([1, expect.stringContaining('Frågorna i 2026')]);
		expect(await rowsOf('ballots')).toEqual([]);
	});
});

test('a database for real is not counted by a copy that lacks the lock', async () => {
	command = await startSurveyCommand({ isDevelopment: false });
	const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
	project.setDates(day(-1), day(1));
	const file = await typedIn({});
	await addBallots();
	const lock = project.fileOf('surveys/2026.lock.yaml');
	renameSync(lock, `${lock}.away`);
	for (const step of [['tally'], ['comments', '--skip'], ['paper', '--file', file]]) {
		const { code, stderr } = await run(step);
		expect([code, stderr]).toEqual([1, expect.stringContaining('2026.lock.yaml saknas här')]);
	}
	expect(await rowsOf('ballots')).toHaveLength(12);
	renameSync(`${lock}.away`, lock);
	expect(await run(['paper', '--file', file])).toMatchObject({ code: 0 });
	expect(await run(['tally'])).toMatchObject({ code: 0 });
});
