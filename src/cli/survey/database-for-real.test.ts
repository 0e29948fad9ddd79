import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../database/postgres-store.ts';
import type { Store } from '../../database/store.ts';
import { type Project, projectWithContent, startSurveyCommand } from './survey-fixture.ts';

/*
 * A database that tenants answer into: nobody has marked it. Its survey is open today, whatever day
 * that is; a laptop and a copy of the content say otherwise.
 */

const DAY_MS = 86_400_000;
const NOW = Date.now();
const REAL = { SURVEY_CODE_SECRET: 'a real secret, long enough to be one' };

let command: Awaited<ReturnType<typeof startSurveyCommand>>;
let store: Store;
let project: Project;
let old: Project;

beforeAll(async () => {
	command = await startSurveyCommand({ isDevelopment: false });
	store = openStore(command.address);
	[project, old] = [projectWithContent(), projectWithContent()];
	project.setDates(instant(-10), instant(10));
	old.setDates(instant(-10), instant(-7));
	await run(['codes', '--district', 'lindglantan', '--count', '40', '--activate']);
	// Answers that wait, and all that a purge would destroy.
	await command.query(
		`UPDATE codes SET receipt = hash WHERE hash IN (SELECT hash FROM codes LIMIT 8)`,
	);
	await command.query(
		`INSERT INTO ballots SELECT '2026', 'lindglantan', '{"satisfied":"neither"}' FROM generate_series(1, 8)`,
	);
});
afterAll(async () => {
	await store.close();
	await command.stop();
	for (const { remove } of [project, old]) remove();
});

const day = (days: number) => new Date(NOW + days * DAY_MS).toISOString().slice(0, 10);
const instant = (days: number) => `${day(days)}T12:00:00+01:00`;

/** A command on the survey of 2026, with the real secret. */
const run = (
	[name = '', ...more]: string[],
	environment: Record<string, string> = {},
	{ folder } = project,
) => command.run([name, '--survey', '2026', ...more], { ...REAL, ...environment }, folder);

/** Whatever a command may have changed. */
const everything = async () => {
	const tables = ['batches', 'surveys', 'ballots', 'tallies', 'marks', 'returned', 'progress'];
	const rows = tables.map((table) => command.query(`SELECT * FROM ${table}`));
	return [...(await Promise.all(rows)), await command.query('SELECT * FROM codes ORDER BY hash')];
};

const DESTRUCTIVE = [
	['close'],
	['tally'],
	['comments', '--skip'],
	['publish', '--yes', '2026'],
	['purge', '--yes', '2026'],
];
const ALL = [
	...DESTRUCTIVE,
	['status'],
	['returned', '--district', 'lindglantan', '--count', '1'],
	['codes', '--district', 'lindglantan', '--count', '20'],
];

describe.each(ALL)('%s', (...args) => {
	let before: unknown;
	beforeEach(async () => {
		before = await everything();
	});

	test('is refused with an old copy of the content, and both dates are named', async () => {
		const { code, stdout, stderr } = await run(args, {}, old);
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toContain(`stänger ${day(10)} `);
		expect(stderr).toContain(`stänger ${day(-7)} `);
		expect(await everything()).toEqual(before);
	});

	test('takes no clock of its own', async () => {
		const { code, stdout, stderr } = await run(args, { SURVEY_CLOCK: `${day(20)}T00:00:00Z` });
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toContain('SURVEY_CLOCK');
		expect(await everything()).toEqual(before);
	});
});

describe('on a computer whose clock is a month fast', () => {
	beforeEach(() => {
		vi.setSystemTime(NOW + 30 * DAY_MS);
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	test.each(DESTRUCTIVE.filter(([name]) => name !== 'tally'))(
		'%s waits for the closing',
		async (...args) => {
			const before = await everything();
			const { code, stderr } = await run(args);
			expect([code, stderr]).toEqual([1, expect.stringContaining('Vänta till dess')]);
			expect(await everything()).toEqual(before);
		},
	);

	test('tally aggregates no single answers', async () => {
		expect((await run(['tally'])).stdout).toMatch(/^Klart\./);
		expect(await store.hasBallots('2026')).toBe(true);
	});

	test('status counts by the time of the database', async () => {
		await run(['status']);
		const [{ count }] = (await command.query(
			'SELECT count(*)::integer FROM progress WHERE counted_at > now()',
		)) as [{ count: number }];
		expect(count).toBe(0);
	});
});

test('the database itself goes by no other time than its own', async () => {
	const later = openStore(command.address, `${day(30)}T00:00:00Z`);
	const { now, dates } = await later.calendar('2026');
	const ends = new Date(0);
	const aggregated = await later.tally({ survey: '2026', textQuestions: [], ends });
	await later.close();
	expect(now < (dates?.closes ?? now)).toBe(true);
	expect(aggregated).toMatchObject({ aggregated: 0, waiting: 1 });
});

test.each([
	['none', {}],
	['the development secret', { SURVEY_CODE_SECRET: 'development-secret-for-local-databases-only' }],
	['one that can be guessed', { SURVEY_CODE_SECRET: 'x'.repeat(31) }],
])('no codes are made with %s as a secret, on whatever host', async (_, secret) => {
	const before = await everything();
	const args = ['codes', '--survey', '2026', '--district', 'lindglantan', '--count', '20'];
	const environment = { SURVEY_CODE_SECRET: '', ...secret };
	const { code, stdout, stderr } = await command.run(args, environment, project.folder);
	expect([code, stdout]).toEqual([1, '']);
	expect(stderr).toContain('SURVEY_CODE_SECRET');
	expect(await everything()).toEqual(before);
});

test('status warns of what the server would tell of its tenants, beside the report', async () => {
	const { stdout, stderr } = await run(['status', '--json']);
	expect(stderr).toContain('log_error_verbosity = default. Den ska ha terse');
	expect(JSON.parse(stdout)).toMatchObject({ survey: '2026' });
});

test('it is never marked for development once codes were made in it', async () => {
	const { code, stderr } = await command.run(['mark-development']);
	expect([code, stderr]).toEqual([1, expect.stringContaining('stays one for real')]);
	expect(await store.isDevelopment()).toBe(false);
});

test('what it publishes is committed with its editions', async () => {
	rmSync(project.fileOf('results'), { recursive: true });
	project.setDates(instant(-20), instant(-10));
	await command.query(`UPDATE surveys SET opens = '${instant(-20)}', closes = '${instant(-10)}'`);
	await run(['tally']);
	await run(['comments', '--skip']);
	expect(await run(['publish', '--yes', '2026'])).toMatchObject({
		code: 0,
		stdout: expect.stringContaining('results/2026.*.yaml) i projektet.') as string,
	});
});
