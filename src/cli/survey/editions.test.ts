import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Project, projectWithContent, startSurveyCommand } from './survey-fixture.ts';

let command: Awaited<ReturnType<typeof startSurveyCommand>>;
let project: Project;

beforeAll(async () => {
	command = await startSurveyCommand();
	project = projectWithContent();
	rmSync(project.fileOf('results'), { recursive: true });
	for (const survey of ['2025', '2026']) {
		await run(survey, '11-20', 'codes', '--district', 'lindglantan', '--count', '200');
		await command.query(
			`INSERT INTO ballots SELECT '${survey}', 'lindglantan', jsonb_build_object('satisfied',
				(ARRAY['very-satisfied', 'neither', 'fairly-dissatisfied'])[1 + number % 3])
			FROM generate_series(1, 60) AS number`,
		);
		await run(survey, '12-20', 'tally');
		await run(survey, '12-20', 'comments', '--skip');
	}
	await run('2025', '12-20', 'publish', '--yes', '2025');
});
afterAll(async () => {
	await command.stop();
	project.remove();
});

const run = (survey: string, day: string, step: string, ...options: string[]) =>
	command.run(
		[step, '--survey', survey, ...options],
		{ SURVEY_CLOCK: `${survey}-${day}T11:00:00Z` },
		project.folder,
	);
const publish = (...more: string[]) => run('2026', '12-20', 'publish', '--yes', '2026', ...more);
const purge2025 = () => run('2025', '12-20', 'purge', '--yes', '2025');
const file = (name: string) => project.fileOf(`results/${name}.yaml`);
const textOf = (name: string) => readFileSync(file(name), 'utf8');

test('a first edition is what is published, and is kept', () => {
	expect(textOf('2025')).toContain("survey: '2025'");
	expect(textOf('2025.1')).toBe(textOf('2025'));
});

test.each([
	['lacks last year’s results', '2025', undefined],
	['lacks an edition', '2025.1', undefined],
	['has edited last year’s results', '2025', '# edited\n'],
	['has edited an edition', '2025.1', '# edited\n'],
])('a copy of the content that %s publishes and purges nothing', async (_, name, edit) => {
	const whole = textOf(name);
	if (edit === undefined) rmSync(file(name));
	else writeFileSync(file(name), whole + edit);
	for (const refused of [await publish(), await purge2025()]) {
		expect([refused.code, refused.stdout]).toEqual([1, '']);
		expect(refused.stderr).toContain(`results/${name}.yaml`);
	}
	writeFileSync(file(name), whole);
	expect(existsSync(file('2026'))).toBe(false);
	expect(await command.query(`SELECT FROM codes WHERE survey = '2025'`)).toHaveLength(200);
});

test('a database that has none of last year’s counts is refused, and so is its own file', async () => {
	const other = await startSurveyCommand();
	await other.query(`
		INSERT INTO batches VALUES ('2026', 'lindglantan', 'web', 40, now(), '', 'a', now());
		INSERT INTO surveys (survey, opens, closes)
			VALUES ('2026', '2026-11-09T08:00:00+01:00', '2026-12-07T00:00:00+01:00');
		INSERT INTO marks VALUES ('2026', 'comments', 'skipped')`);
	const clock = { SURVEY_CLOCK: '2026-12-20T11:00:00Z' };
	const publishThere = () =>
		other.run(['publish', '--survey', '2026', '--yes', '2026'], clock, project.folder);
	const foreign = await publishThere();
	expect([foreign.code, foreign.stderr]).toEqual([
		1,
		expect.stringMatching(/results\/2025\.yaml är publicerad, men inte av den här databasen/),
	]);
	const [text, edition] = [textOf('2025'), textOf('2025.1')];
	for (const name of ['2025', '2025.1']) rmSync(file(name));
	writeFileSync(file('2026'), text);
	const own = await publishThere();
	writeFileSync(file('2025'), text);
	writeFileSync(file('2025.1'), edition);
	rmSync(file('2026'));
	await other.stop();
	expect([own.code, own.stderr]).toEqual([
		1,
		expect.stringMatching(/results\/2026\.yaml är publicerad, men inte av den här databasen/),
	]);
});

test('with other letters than were published a year is neither purged nor the next published', async () => {
	await command.query(`INSERT INTO returned VALUES ('2025', 'lindglantan', 3, now())`);
	const all = [await publish(), await purge2025()];
	await command.query(`DELETE FROM returned WHERE survey = '2025'`);
	for (const { code, stdout, stderr } of all) {
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toContain('publish --survey 2025 --correct');
	}
	expect(existsSync(file('2026'))).toBe(false);
	expect(await command.query(`SELECT FROM codes WHERE survey = '2025'`)).toHaveLength(200);
});

test('with all of it here, a year is compared with the last; a restored database takes it up', async () => {
	const said = 'Lägg inte in den';
	expect(await publish()).toMatchObject({
		code: 0,
		stdout: expect.stringContaining(said) as string,
	});
	const published = textOf('2026');
	expect(published).toMatch(/^ +change: 0$/m);
	await command.query(`DELETE FROM editions WHERE survey = '2026'`);
	expect(await run('2026', '12-24', 'publish', '--yes', '2026')).toMatchObject({ code: 0 });
	expect([textOf('2026'), textOf('2026.1')]).toEqual([published, published]);
	expect(await command.query('SELECT survey, edition FROM editions ORDER BY 1')).toEqual([
		{ survey: '2025', edition: 1 },
		{ survey: '2026', edition: 1 },
	]);
});

test('a correction is an edition of its own, and the one before stays as it was', async () => {
	const first = textOf('2026');
	await run('2026', '12-20', 'returned', '--district', 'lindglantan', '--count', '2');
	for (const why of ['', ' ']) expect(await publish('--correct', why)).toMatchObject({ code: 1 });
	expect(textOf('2026')).toBe(first);
	expect(await publish('--correct', 'Två brev kom åter.')).toMatchObject({ code: 0 });
	expect(textOf('2026.1')).toBe(first);
	expect(textOf('2026.2')).toBe(textOf('2026'));
	expect(textOf('2026')).not.toBe(first);
	// An older copy, in which the correction is not.
	copyFileSync(file('2026.1'), file('2026'));
	expect(await publish('--correct', 'En gång till.')).toMatchObject({ code: 1 });
	expect(await run('2026', '12-20', 'purge', '--yes', '2026')).toMatchObject({ code: 1 });
});

test('a correction of a year says which later one was compared with what stood before', async () => {
	copyFileSync(file('2026.2'), file('2026'));
	await run('2025', '12-20', 'returned', '--district', 'lindglantan', '--count', '2');
	const publish2025 = (...more: string[]) =>
		run('2025', '12-20', 'publish', '--yes', '2025', ...more);
	const why = ['--correct', 'Två brev kom åter.'];
	const again = 'publish --survey 2026 --correct';
	expect((await publish2025(...why)).stdout).toContain(again);
	const { stdout, stderr } = await publish2025();
	expect(stdout).not.toContain(again);
	expect(stderr).not.toContain('återtagna');
});

test('a correction shows no district that was not there before: the rest would tell of it', async () => {
	const tables = ['batches', 'ballot_counts', 'tallies'];
	for (const table of tables)
		await command.query(`CREATE TEMP TABLE more AS SELECT * FROM ${table} WHERE survey = '2026';
			UPDATE more SET district = 'dalhem' ${table === 'batches' ? ", name = 'more'" : ''};
			INSERT INTO ${table} SELECT * FROM more; DROP TABLE more`);
	const { code } = await publish('--correct', 'Dalhem var inte med.');
	const third = textOf('2026');
	for (const table of tables)
		await command.query(`DELETE FROM ${table} WHERE survey = '2026' AND district = 'dalhem'`);
	await command.query(`DELETE FROM editions WHERE survey = '2026' AND edition = 3`);
	rmSync(file('2026.3'));
	copyFileSync(file('2026.2'), file('2026'));
	const reasons = /Två brev kom åter\.[^]*Dalhem var inte med\./;
	expect([code, third]).toEqual([0, expect.stringMatching(reasons)]);
	expect(third).not.toContain("area: 'dalhem'");
});

test('a survey whose letters are all taken back is published without a figure, and purged for good', async () => {
	const other = await startSurveyCommand();
	const at = (day: string, ...args: string[]) =>
		other.run(args, { SURVEY_CLOCK: `2026-${day}T11:00:00Z` }, cancelled.folder);
	const cancelled = projectWithContent();
	rmSync(cancelled.fileOf('results'), { recursive: true });
	await at('11-20', 'codes', '--survey', '2026', '--district', 'lindglantan', '--count', '40');
	await other.query(`INSERT INTO ballots VALUES ('2026', 'lindglantan', '{}')`);
	const [batch] = await other.query('SELECT name FROM batches');
	await at('11-20', 'revoke', '--batch', String(batch?.['name']));
	for (const [step = '', ...more] of [
		['tally'],
		['comments', '--skip'],
		['publish', '--yes', '2026'],
		['purge', '--yes', '2026'],
	]) {
		expect((await at('12-20', 'next', '--survey', '2026')).stdout).toContain(`-- ${step} --survey`);
		const { code, stderr } = await at('12-20', step, '--survey', '2026', ...more);
		expect([step, code, stderr.includes('områden där alla omgångar är återtagna')]).toEqual([
			step,
			0,
			step === 'publish',
		]);
	}
	expect(readFileSync(cancelled.fileOf('results/2026.yaml'), 'utf8')).not.toContain('share:');
	expect(await other.query('SELECT FROM codes')).toEqual([]);
	for (const what of [['--skip'], ['--out', join(cancelled.folder, 'texts.csv')]])
		expect(await at('12-20', 'comments', '--survey', '2026', ...what)).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('2026 är gallrad') as string,
		});
	expect((await at('12-20', 'next', '--survey', '2026')).stdout).toContain('Året är slut');
	cancelled.remove();
	await other.stop();
});

describe('a correction whose command was killed once the database knew of it', () => {
	const correct = () => publish('--correct', 'Två brev kom åter.');
	const unfinished = (name: string) => project.fileOf(`results/.${name}.new`);
	let corrected: string;
	beforeAll(() => {
		corrected = textOf('2026.2');
	});
	beforeEach(() => {
		rmSync(file('2026.2'));
		writeFileSync(unfinished('2026.2'), corrected);
		copyFileSync(file('2026.1'), file('2026'));
	});

	test.each([
		['before anything', '', correct],
		['before anything', '', purge2025],
		['when it was written', '.2026.new', correct],
		['when it was shown', '2026.yaml', correct],
	])('%s is finished by the next command', async (_, written, nextCommand) => {
		if (written !== '') writeFileSync(project.fileOf(`results/${written}`), corrected);
		const { code, stdout } = await nextCommand();
		expect([code, stdout]).toEqual([0, expect.stringContaining('är nu färdig')]);
		expect([textOf('2026'), textOf('2026.2')]).toEqual([corrected, corrected]);
		expect(['2026', '2026.2'].map(unfinished).filter(existsSync)).toEqual([]);
		expect(await command.query(`SELECT FROM editions WHERE survey = '2026'`)).toHaveLength(2);
	});

	test('is refused where something else lies there', async () => {
		writeFileSync(unfinished('2026.2'), textOf('2026.1'));
		for (const refused of [await correct(), await purge2025()])
			expect([refused.code, refused.stdout]).toEqual([1, '']);
	});
});
