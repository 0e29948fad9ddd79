import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Project, projectWithContent } from '../../src/cli/survey/survey-fixture.ts';
import { endOfYearSv } from '../../src/strings/sv/commands/end-of-year.ts';
import { loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { testSize } from '../test-size.ts';
import { freshDatabase } from '../postgres/fresh-database.ts';

const DISTRICTS = 40;
const BALLOTS = testSize(4_000, 1_000_000);
const TEN_MINUTES_MS = 600_000;

/** An answer sheet with an answer to most questions, the same ones for the same number. */
const FILL = `
	INSERT INTO batches
	SELECT
		'exempel', 'd' || to_char(district, 'FM00'), 'web', $1::integer, now(), '',
		'batch ' || district, now()
	FROM generate_series(1, ${String(DISTRICTS)}) AS district`;
const ANSWER = `
	INSERT INTO ballots
	SELECT 'exempel', 'd' || to_char(1 + number % ${String(DISTRICTS)}, 'FM00'), jsonb_build_object(
		'satisfied', (ARRAY['very-satisfied', 'fairly-satisfied', 'neither', 'fairly-dissatisfied'])[1 + number / 40 % 4],
		'stairwell', (ARRAY['very-safe', 'fairly-safe', 'neither', 'very-unsafe'])[1 + number / 160 % 4],
		'problems', jsonb_build_array('littering', 'threats'),
		'first', jsonb_build_array('locks')
	)
	FROM generate_series(1, $1::integer) AS number`;

let project: Project;
let database: string;

beforeAll(async () => {
	project = projectWithContent();
	rmSync(project.fileOf('results'), { recursive: true });
	database = await freshDatabase();
	const client = new pg.Client(database);
	await client.connect();
	await client.query(FILL, [Math.ceil((BALLOTS * 2) / DISTRICTS)]);
	await client.query(ANSWER, [BALLOTS]);
	const survey = loadQuestionnaires().find(({ id }) => id === 'exempel');
	await client.query('INSERT INTO surveys VALUES ($1, $2, $3)', [
		survey?.id,
		survey?.opens,
		survey?.closes,
	]);
	await client.end();
}, TEN_MINUTES_MS);
afterAll(() => {
	project.remove();
});

/** With little memory: what grows with the answers would not fit. */
const run = (step: string, ...options: string[]) =>
	promisify(execFile)(
		'node',
		[
			'--max-old-space-size=64',
			'src/cli/survey/survey.ts',
			step,
			'--survey',
			'exempel',
			...options,
		],
		{ cwd: project.folder, env: { ...process.env, NETLIFY_DB_URL: database } },
	);

/** What counting the answers of all districts in one statement would take. */
const GROUP_BY = `
	SELECT district, key, value, count(*) FROM ballots, jsonb_each(answers) GROUP BY 1, 2, 3`;

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return (performance.now() - start) / 1_000;
}

test(
	`${String(BALLOTS)} answers of ${String(DISTRICTS)} districts are counted and published`,
	async () => {
		const client = new pg.Client(database);
		await client.connect();
		const grouping = await secondsOf(() => client.query(GROUP_BY));
		await client.end();
		const tallying = await secondsOf(() => run('tally'));
		// Of few answers it is the start of the program that takes the time.
		expect(tallying).toBeLessThan(testSize(60, 4 * grouping));
		await run('comments', '--skip');
		const { stderr } = await run('publish', '--yes', 'exempel');
		expect(stderr).toContain(endOfYearSv.workingOut(BALLOTS));
		const file = readFileSync(project.fileOf('results/exempel.yaml'), 'utf8');
		expect(file).toContain(`answered: ${String(BALLOTS)}`);
		expect(file.match(/area: 'd\d\d'/g)?.length).toBeGreaterThan(DISTRICTS);
	},
	TEN_MINUTES_MS,
);
