import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Client } from 'pg';
import { runNy } from '../../src/cli/new-page/run-ny.ts';
import { runHere } from '../../src/cli/run-here-fixture.ts';
import {
	type Project,
	projectWithContent,
	runSurveyCommand,
} from '../../src/cli/survey/survey-fixture.ts';

/* The table "A survey's year" of the operator's guide, run as it stands: two years, one database. */

const GUIDE = readFileSync('docs/operations.md', 'utf8');
const YEAR = GUIDE.slice(GUIDE.indexOf("## A survey's year"), GUIDE.indexOf('### Which database'));
/** The commands, in the order of the table; of two ways to do something, the first. */
const commands = [...YEAR.matchAll(/^\| [^|]+\| \(?`(?<command>[a-z][^`]*)`/gm)]
	.map(({ groups }) => groups?.['command'] ?? '')
	.filter((command) => !/^commit|^deploy/.test(command));

const DISTRICT = 'lindglantan';
/** Whose letters others make: no home gets two. */
const BY_OTHERS = 'hamnkullen';

let project: Project;
let address: string;
let client: Client;
beforeAll(async () => {
	project = projectWithContent();
	// Of years that this database knows nothing of.
	rmSync(project.fileOf('results'), { recursive: true });
	mkdirSync(project.fileOf('results'));
	const server = new Client(inject('postgres'));
	await server.connect();
	const name = `year_${String(process.pid)}`;
	await server.query(`CREATE DATABASE ${name}`);
	await server.end();
	address = new URL(name, inject('postgres')).href;
	client = new Client(address);
	await client.connect();
});
afterAll(async () => {
	await client.end();
	project.remove();
});

/** When in the year a row is done, as day and time of the survey's own year. */
function clockOf(name: string, year: string): string {
	if (['letters', 'codes', 'activate', 'revoke', 'batches'].includes(name))
		return `${year}-10-01T11:00:00Z`;
	if (['returned', 'dates'].includes(name)) return `${year}-11-20T11:00:00Z`;
	return `${String(Number(year) + 1)}-01-08T11:00:00Z`;
}

async function run(year: string, command: string): Promise<void> {
	const [name = '', ...words] = command.split(' ');
	const { rows } = await client.query<{ name: string }>(
		`SELECT name FROM batches WHERE survey = $1 ORDER BY made_at, name LIMIT 1`,
		[year],
	);
	const args = words.map((word) =>
		word
			.replace('<id>', DISTRICT)
			.replace('<name>', rows[0]?.name ?? '')
			.replace(/^N$/, '3')
			.replace('DIR', join(project.folder, `${name}-${year}`))
			.replace(/^(homes|codes|texts)\.csv$/, (file) => join(project.folder, `${year}-${file}`)),
	);
	const survey = ['batches', 'activate', 'revoke'].includes(name) ? [] : ['--survey', year];
	const yes = ['publish', 'purge'].includes(name) ? ['--yes', year] : [];
	const environment = { SURVEY_CLOCK: clockOf(name, year) };
	const ran = await runSurveyCommand(
		address,
		[name, ...survey, ...args, ...yes],
		environment,
		project.folder,
	);
	expect([command, ran.code, ran.code === 0 ? '' : ran.stderr]).toEqual([command, 0, '']);
}

test('the guide names its commands', () => {
	expect(commands.map((command) => command.split(' ')[0])).toEqual(
		expect.arrayContaining(['codes', 'activate', 'returned', 'status', 'tally', 'close', 'purge']),
	);
});

test('each command of the guide does what it should in its turn, two years after each other', async () => {
	for (const name of ['migrate', 'mark-development'])
		expect((await runSurveyCommand(address, [name])).code).toBe(0);
	for (const year of ['2026', '2027']) {
		if (year === '2027')
			expect((await runHere(() => runNy(['survey']), project.folder, {})).code).toBe(0);
		for (const command of commands) {
			const district = command.startsWith('codes') ? BY_OTHERS : DISTRICT;
			writeFileSync(join(project.folder, `${year}-homes.csv`), `district,homes\n${district},40\n`);
			await run(year, command);
			if (command.startsWith('activate'))
				await client.query(
					`WITH used AS (
						UPDATE codes SET receipt = hash WHERE hash IN
							(SELECT hash FROM codes WHERE survey = $1 ORDER BY hash LIMIT 12) RETURNING hash
					) INSERT INTO ballots SELECT $1, $2, '{"satisfied":"neither"}' FROM used`,
					[year, DISTRICT],
				);
		}
		expect(existsSync(project.fileOf(`results/${year}.yaml`))).toBe(true);
		const left = await client.query('SELECT FROM codes WHERE survey = $1', [year]);
		expect(left.rowCount).toBe(0);
	}
});
