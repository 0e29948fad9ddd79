import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSurveyCommand } from '../../src/cli/survey/survey-fixture.ts';
import { until } from '../../src/cli/until.ts';
import { repeated } from '../../src/database/store-fixture.ts';
import { testSize } from '../test-size.ts';
import { freshDatabase } from '../postgres/fresh-database.ts';

let database: string;
let admin: Client;
let gate: Client;

/** 40 ballots in each of two districts, and 40 texts of an earlier tally. */
beforeEach(async () => {
	database = await freshDatabase();
	[admin, gate] = [new Client(database), new Client(database)];
	await Promise.all([admin.connect(), gate.connect()]);
	const sheets = JSON.stringify(repeated(40, { satisfied: 'neither', comment: 'Hej' }));
	for (const district of ['dalhem', 'raa'])
		await admin.query(
			"INSERT INTO ballots SELECT '2026', $1, value FROM jsonb_array_elements($2)",
			[district, sheets],
		);
	await admin.query(
		"INSERT INTO comments SELECT '2026', 'narlunda', 'comment', 'Hej' FROM generate_series(1, 40)",
	);
});
afterEach(() => Promise.all([admin.end(), gate.end()]));

/** The start of a program, on a machine that is busy with other tests. */
const MINUTE_MS = 60_000;
const TALLY = ['tally', '--survey', '2026'];
const OPEN = { SURVEY_CLOCK: '2026-11-20T11:00:00Z' };

/** The real command, on a day when the survey of 2026 is open. */
const tally = (): ChildProcess =>
	spawn('node', ['src/cli/survey/survey.ts', ...TALLY], {
		env: { ...process.env, NETLIFY_DB_URL: database, ...OPEN },
		stdio: 'ignore',
	});

/** What holds the command up at each stage. */
const STAGES = [
	['before an aggregation', "SELECT pg_advisory_lock(hashtextextended('fold 2026', 0))"],
	['while ballots are taken', 'BEGIN; SELECT FROM ballots FOR UPDATE'],
	['while counts are written', 'BEGIN; LOCK TABLE tallies'],
	['while texts are written', 'BEGIN; LOCK TABLE comments'],
	['while ballots are counted', 'BEGIN; LOCK TABLE ballot_counts'],
	['before the texts are shuffled', 'BEGIN; SELECT FROM comments FOR UPDATE'],
	['before the files are cleaned', 'BEGIN; LOCK TABLE ballots IN SHARE UPDATE EXCLUSIVE MODE'],
] as const;
/** The others are tried in `npm test`, by one kind of death each. */
const FULL_ALONE = [
	'before an aggregation',
	'while texts are written',
	'before the texts are shuffled',
];

test.each(
	STAGES.flatMap(([stage, hold], index) => {
		const ends = [
			{ who: 'the command', stage, hold, endStatement: false },
			{ who: 'the command and its statement', stage, hold, endStatement: true },
		];
		return testSize(FULL_ALONE.includes(stage) ? [] : ends.slice(index % 2).slice(0, 1), ends);
	}),
)('$who killed $stage: all is counted once by the next', async ({ hold, endStatement }) => {
	await gate.query(hold);
	const command = tally();
	await until(
		async () => (await waiting()) !== undefined,
		MINUTE_MS,
		'The command was not held up',
	);
	const ended = once(command, 'exit');
	const statement = await waiting();
	command.kill('SIGKILL');
	await ended;
	// Left alone, the server finishes what a dead client has asked for.
	if (endStatement) await admin.query('SELECT pg_terminate_backend($1, 5000)', [statement]);
	await gate.query('ROLLBACK; SELECT pg_advisory_unlock_all()');
	await until(async () => (await waiting()) === undefined, 5_000, 'The statement still waits');

	await runSurveyCommand(database, TALLY, OPEN);
	expect((await admin.query('SELECT FROM ballots')).rows).toEqual([]);
	const counts = 'SELECT district, ballots FROM ballot_counts ORDER BY 1';
	const forty = ['dalhem', 'raa'].map((district) => ({ district, ballots: 40 }));
	expect((await admin.query(counts)).rows).toEqual(forty);
	const tallied = await admin.query('SELECT DISTINCT ballots, option FROM tallies ORDER BY option');
	expect(tallied.rows).toEqual(['', 'neither'].map((option) => ({ ballots: 40, option })));
	expect((await admin.query('SELECT FROM comments')).rows).toHaveLength(120);
});

/** The server's process that waits for what `gate` holds. */
async function waiting(): Promise<number | undefined> {
	const { rows } = await admin.query<{ pid: number }>(
		`SELECT pid FROM pg_stat_activity
		WHERE datname = current_database() AND wait_event_type = 'Lock'`,
	);
	return rows[0]?.pid;
}
