import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOf } from '../../src/cli/survey/edition-files.ts';
import {
	type Project,
	projectWithContent,
	startSurveyCommand,
} from '../../src/cli/survey/survey-fixture.ts';
import { until } from '../../src/cli/until.ts';
import { testSize } from '../test-size.ts';
import { countDistricts } from './invariant.ts';

let command: Awaited<ReturnType<typeof startSurveyCommand>>;
let gate: Client;
let project: Project;

/** 60 answers in one district, counted, with nothing left to do but to publish. */
beforeEach(async () => {
	command = await startSurveyCommand();
	gate = new Client(command.address);
	await gate.connect();
	project = projectWithContent();
	for (const name of files()) rmSync(project.fileOf(`results/${name}`));
	await run('2026-11-20', 'codes', '--district', 'lindglantan', '--count', '200');
	await command.query(
		`UPDATE codes SET receipt = hash WHERE hash IN (SELECT hash FROM codes LIMIT 60);
		INSERT INTO ballots SELECT '2026', 'lindglantan', jsonb_build_object('satisfied',
			(ARRAY['very-satisfied', 'neither', 'fairly-dissatisfied'])[1 + number % 3])
		FROM generate_series(1, 60) AS number`,
	);
	await run('2026-12-20', 'tally');
	await run('2026-12-20', 'comments', '--skip');
});
afterEach(async () => {
	await Promise.all([gate.end(), command.stop()]);
	project.remove();
});

/** The start of a program, on a machine that is busy with other tests. */
const MINUTE_MS = 60_000;

const clock = (day: string) => ({ SURVEY_CLOCK: `${day}T11:00:00Z` });

async function run(day: string, step: string, ...options: string[]): Promise<string> {
	const args = [step, '--survey', '2026', ...options];
	const { code, stdout, stderr } = await command.run(args, clock(day), project.folder);
	expect([code, stderr]).toEqual([0, expect.not.stringContaining('survey:')]);
	return stdout;
}

/** What holds the command up, and whether the server, left alone, then tells the database of it. */
const STAGES = [
	{ stage: 'while counts are read', hold: 'LOCK TABLE tallies', isTold: false },
	{ stage: 'before the database knows', hold: 'LOCK TABLE editions IN SHARE MODE', isTold: true },
	{ stage: 'before it is marked', hold: 'LOCK TABLE marks IN SHARE MODE', isTold: true },
];
const KINDS = [
	{ kind: 'a first edition', before: [], correct: [] },
	{ kind: 'a correction', before: ['2026-12-20'], correct: ['--correct', 'Två brev kom åter.'] },
];
const ENDS = [
	{ who: 'the command', endStatement: false },
	{ who: 'the command and its statement', endStatement: true },
];
const ALL = KINDS.flatMap((kind) =>
	STAGES.flatMap((stage) => ENDS.map((end) => ({ ...kind, ...stage, ...end }))),
);
const MOST_TELLING = ALL.filter(
	({ before, stage, endStatement }) =>
		stage === 'before the database knows' && endStatement === before.length > 0,
);

test.each(testSize(MOST_TELLING, ALL))(
	'$who killed $stage: the next publishes $kind, once',
	async ({ before, correct, hold, isTold, endStatement }) => {
		for (const day of before) await run(day, 'publish', '--yes', '2026');
		if (before.length > 0)
			await run('2026-12-21', 'returned', '--district', 'lindglantan', '--count', '2');
		const publish = ['publish', '--yes', '2026', ...correct] as const;
		await kill(publish, hold, endStatement);
		const days = [...before, isTold && !endStatement ? '2026-12-21' : '2026-12-22'];
		// Nothing lies there as if it were published that the database does not know.
		expect(published().length).toBeLessThanOrEqual((await known()).length);
		expect(await countDistricts(command.address)).toEqual([SIXTY]);

		expect(await run('2026-12-22', ...publish)).toContain('-- purge --survey 2026');
		expect(files()).toEqual([
			...days.map((_, index) => `2026.${String(index + 1)}.yaml`),
			'2026.yaml',
		]);
		expect(published().map(hashOf)).toEqual(await known());
		expect(textOf('2026.yaml')).toBe(published().at(-1));
		expect(published().map((text) => /^published: '(.*)'$/m.exec(text)?.[1])).toEqual(days);
		expect(await run('2026-12-22', 'status')).toContain('lindglantan');
		expect(await run('2026-12-22', 'next')).toContain('-- purge --survey 2026');
		expect(await countDistricts(command.address)).toEqual([SIXTY]);
		expect(await run('2026-12-22', 'purge', '--yes', '2026')).toContain('200 koder, 60 kvitton');
		expect(await run('2026-12-23', ...publish)).toContain('är som den var');
		expect(await known()).toHaveLength(days.length);
	},
);

const SIXTY = { district: 'lindglantan', kept: 60, used: 60 };

/** The real command the day before, killed while it waits for what `gate` holds. */
async function kill(
	[step, ...options]: readonly [string, ...string[]],
	hold: string,
	endStatement: boolean,
): Promise<void> {
	await gate.query(`BEGIN; ${hold}`);
	const child = spawn(
		process.execPath,
		['src/cli/survey/survey.ts', step, '--survey', '2026', ...options],
		{
			cwd: project.folder,
			env: { ...process.env, NETLIFY_DB_URL: command.address, ...clock('2026-12-21') },
			stdio: 'ignore',
		},
	);
	const held = async () => (await command.query(WAITING))[0]?.['pid'];
	await until(async () => (await held()) !== undefined, MINUTE_MS, 'It was not held up');
	const server = `pg_stat_activity WHERE pid = ${String(await held())}`;
	const ended = once(child, 'exit');
	child.kill('SIGKILL');
	await ended;
	// Else the server finishes what a dead client has asked for.
	if (endStatement) await command.query(`SELECT pg_terminate_backend(pid, 5000) FROM ${server}`);
	await gate.query('ROLLBACK');
	const isDone = async () => (await command.query(`SELECT FROM ${server}`)).length === 0;
	await until(isDone, MINUTE_MS, 'The server is still at it');
}

const WAITING = `
	SELECT pid FROM pg_stat_activity
	WHERE datname = current_database() AND wait_event_type = 'Lock'`;

const known = async () =>
	(await command.query('SELECT hash FROM editions ORDER BY edition')).map(({ hash }) => hash);

const files = () => readdirSync(project.fileOf('results')).sort();
const textOf = (name: string) => readFileSync(project.fileOf(`results/${name}`), 'utf8');
/** The text of each edition that lies in the content as one. */
const published = () =>
	files()
		.filter((name) => /\.\d+\.yaml$/.test(name))
		.map(textOf);
