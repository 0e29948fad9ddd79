import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { projectWithContent } from '../../src/cli/survey/survey-fixture.ts';
import { until } from '../../src/cli/until.ts';
import { freshDatabase } from '../postgres/fresh-database.ts';

/** The start of a program, on a machine that is busy with other tests. */
const MINUTE_MS = 60_000;

test('Ctrl-C once codes are written, before they are stored, leaves no good code', async () => {
	const database = await freshDatabase({ isDevelopment: false });
	const [admin, gate] = [new Client(database), new Client(database)];
	await Promise.all([admin.connect(), gate.connect()]);
	await gate.query('BEGIN; LOCK TABLE batches IN SHARE ROW EXCLUSIVE MODE');
	const project = projectWithContent();
	const folder = mkdtempSync(join(tmpdir(), 'codes-'));
	const file = join(folder, 'codes.csv');
	const command = spawn(
		process.execPath,
		[
			...['src/cli/survey/survey.ts', 'codes', '--survey', '2026', '--district', 'kvarnlyckan'],
			...['--count', '20', '--out', file],
		],
		{
			cwd: project.folder,
			env: {
				...process.env,
				NETLIFY_DB_URL: database,
				SURVEY_CODE_SECRET: 'a real secret, long enough to be one',
			},
			stdio: 'ignore',
		},
	);
	await until(isWaiting, MINUTE_MS, 'The command was not held up');
	expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(21);
	command.kill('SIGINT');
	await once(command, 'exit');
	await gate.query('COMMIT');
	// The server finishes what a dead client has asked for.
	await until(async () => !(await isWaiting()), 5_000, 'The statement still waits');
	const good = 'SELECT FROM codes JOIN batches ON name = batch WHERE activated_at IS NOT NULL';
	expect((await admin.query(good)).rows).toEqual([]);

	await Promise.all([admin.end(), gate.end()]);
	project.remove();
	rmSync(folder, { recursive: true });

	async function isWaiting(): Promise<boolean> {
		const { rows } = await admin.query(
			`SELECT FROM pg_stat_activity
			WHERE datname = current_database() AND wait_event_type = 'Lock'`,
		);
		return rows.length > 0;
	}
});
