import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fullTest } from '../../../../tests/full-test.ts';
import { siteContent } from '../../../lib/site-content.ts';
import { checkCode } from '../../../survey/rules/code.ts';
import { type Project, projectWithContent, startSurveyCommand } from '../survey-fixture.ts';

let command: Awaited<ReturnType<typeof startSurveyCommand>>;
let folder: string;

beforeAll(async () => {
	command = await startSurveyCommand();
	folder = mkdtempSync(join(tmpdir(), 'codes-'));
});
afterAll(async () => {
	await command.stop();
	rmSync(folder, { recursive: true });
});

const order = ['codes', '--survey', '2026', '--district', 'lindglantan', '--count', '3'];

test('codes prints code and district alone, and stores no code', async () => {
	const { stdout, stderr, code } = await command.run(order);
	expect([code, stderr]).toEqual([
		0,
		expect.stringContaining('övningsdatabas: inget här är på riktigt'),
	]);
	const [header, ...rows] = stdout.trimEnd().split('\n');
	expect(header).toBe('code,district');
	expect(rows).toHaveLength(3);
	for (const row of rows) {
		expect(row).toMatch(/^(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4},lindglantan$/);
		expect(checkCode(row.split(',')[0] ?? '').ok).toBe(true);
	}
	const stored = await command.query('SELECT codes::text FROM codes');
	expect(stored).toHaveLength(3);
	for (const row of rows)
		expect(JSON.stringify(stored)).not.toContain(row.slice(0, 14).replaceAll('-', ''));
});

test('codes for paper are marked so', async () => {
	await command.run([...order, '--mode', 'paper']);
	expect(await command.query(`SELECT codes FROM batches WHERE mode = 'paper'`)).toEqual([
		{ codes: 3 },
	]);
});

test('--out writes a file that only its owner can read, and never overwrites', async () => {
	const file = join(folder, 'codes.csv');
	expect(await command.run([...order, '--out', file])).toMatchObject({ code: 0, stdout: '' });
	expect(statSync(file).mode & 0o777).toBe(0o600);
	const written = readFileSync(file, 'utf8');
	const again = await command.run([...order, '--out', file]);
	expect(again.stderr).toBe(`survey: ${file} finns redan. Välj ett annat namn. Inget är gjort.\n`);
	expect(readFileSync(file, 'utf8')).toBe(written);
});

test('where no codes could be made, no empty file is left in the way', async () => {
	const file = join(folder, 'later.csv');
	const nowhere = { NETLIFY_DB_URL: 'postgres://x@127.0.0.1:1/x' };
	expect(await command.run([...order, '--out', file], nowhere)).toMatchObject({ code: 1 });
	expect(await command.run([...order, '--out', file])).toMatchObject({ code: 0 });
});

test.each([
	['an unknown survey', ['codes', '--survey', '1999', ...order.slice(3)], {}, '"1999"'],
	['an unknown district', [...order.slice(0, 4), 'nowhere', ...order.slice(5)], {}, '"nowhere"'],
	[
		'a district that is a path',
		[...order.slice(0, 4), '../lindglantan', ...order.slice(5)],
		{},
		'lindglantan',
	],
	['no codes', [...order.slice(0, 6), '0'], {}, '--count'],
	['too many codes', [...order.slice(0, 6), '50001'], {}, '--count'],
	['half a code', [...order.slice(0, 6), '1.5'], {}, '--count'],
	['a secret that can be guessed', order, { SURVEY_CODE_SECRET: 'x'.repeat(31) }, '32 bytes'],
	[
		'a file in a folder that is not there',
		[...order, '--out', '/no/such/folder.csv'],
		{},
		'ENOENT',
	],
	[
		'a file in the content, which is published',
		[...order, '--out', `${siteContent.folder}/codes.csv`],
		{},
		'ligger i webbplatsens innehåll',
	],
	[
		'a database that is not there',
		order,
		{ NETLIFY_DB_URL: 'postgres://x@no-such-host.invalid/x' },
		'ENOTFOUND',
	],
	[
		'a database that does not answer',
		order,
		{ NETLIFY_DB_URL: 'postgres://x@127.0.0.1:1/x' },
		'npm start',
	],
])('%s is refused in one line that says what to do', async (_, args, environment, words) => {
	const { stdout, stderr, code } = await command.run(args, environment);
	expect([code, stdout]).toEqual([1, '']);
	expect(stderr.trim().split('\n').at(-1)).toContain(words);
	expect(stderr).not.toMatch(/\n\s+at |password/);
});

fullTest('many codes are made in seconds, and progress is told beside them', async () => {
	const start = performance.now();
	const file = join(folder, 'many.csv');
	const { stderr, code } = await command.run([...order.slice(0, 6), '50000', '--out', file]);
	expect([code, stderr]).toEqual([0, expect.stringContaining('25000 av 50000 koder')]);
	expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(50_001);
	expect(performance.now() - start).toBeLessThan(30_000);
});

test('codes that may be stored are kept in their file, whatever fails then', async () => {
	const file = join(folder, 'kept.csv');
	await command.query('ALTER TABLE codes RENAME TO hidden');
	const { code, stderr } = await command.run([...order, '--out', file]);
	await command.query('ALTER TABLE hidden RENAME TO codes');
	expect([code, stderr]).toEqual([
		1,
		expect.stringContaining('tabeller är gamla: npm run survey -- migrate'),
	]);
	expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(5);
});

test('whoever makes example codes among real ones is told', async () => {
	await command.run(order);
	await command.query("UPDATE batches SET secret_fingerprint = 'another'");
	const { code, stderr } = await command.run(order);
	for (const table of ['codes', 'batches']) await command.query(`DELETE FROM ${table}`);
	expect([code, stderr]).toEqual([0, expect.stringContaining('riktig hemlighet')]);
});

describe('with a real secret', () => {
	const real = { SURVEY_CODE_SECRET: 'a real secret, long enough to be one' };
	let project: Project;
	beforeAll(() => {
		project = projectWithContent();
	});
	afterAll(() => {
		project.remove();
	});

	test('the first batch locks the wording, and later ones leave the lock alone', async () => {
		const lock = project.fileOf('surveys/2026.lock.yaml');
		const first = await command.run(order, real, project.folder);
		expect([first.code, first.stderr]).toEqual([0, expect.stringMatching(/lock\.yaml.*commit/)]);
		const written = readFileSync(lock, 'utf8');
		expect(written).toMatch(/satisfied: '?[0-9a-f]{16}/);
		const second = await command.run(order, real, project.folder);
		expect([second.code, second.stderr]).toEqual([0, expect.not.stringContaining('lock.yaml')]);
		expect(readFileSync(lock, 'utf8')).toBe(written);
	});

	test('no codes are made for questions that are not as they were locked', async () => {
		const other = projectWithContent();
		const file = other.fileOf('surveys/2026.yaml');
		await command.run(order, real, other.folder);
		const before = await command.query('SELECT count(*) FROM codes');
		writeFileSync(file, readFileSync(file, 'utf8').replace('Hur nöjd är du med', 'Gillar du'));
		const { code, stderr } = await command.run(order, real, other.folder);
		expect([code, stderr]).toEqual([1, expect.stringContaining('satisfied (reworded)')]);
		expect(await command.query('SELECT count(*) FROM codes')).toEqual(before);
		other.remove();
	});

	test('a lock that went missing is written anew, and somebody is asked to compare', async () => {
		const other = projectWithContent();
		await command.run(order, real, project.folder);
		const { stderr } = await command.run(order, real, other.folder);
		expect(stderr).toContain('jämför de två');
		other.remove();
	});

	test('no codes are made with it for an example', async () => {
		const example = order.map((word) => (word === '2026' ? 'exempel' : word));
		const { code, stderr } = await command.run(example, real, project.folder);
		expect([code, stderr]).toEqual([1, expect.stringContaining('bara ett exempel')]);
	});

	test('a second secret is refused, since the site knows one', async () => {
		await command.run(order, real, project.folder);
		const other = { SURVEY_CODE_SECRET: 'another secret, long enough to be one' };
		const { code, stdout, stderr } = await command.run(order, other, project.folder);
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toContain('en annan hemlighet');
		expect(stderr).toContain('purge');
	});

	test("the codes of npm start stand in nobody's way", async () => {
		await command.run(order);
		expect(await command.run(order, real, project.folder)).toMatchObject({ code: 0 });
	});

	test('once all codes of a lost secret are taken back, a new one makes codes', async () => {
		const { stderr } = await command.run(order, real, project.folder);
		const last = /Deras omgång heter (\S+)\.$/m.exec(stderr)?.[1] ?? '';
		const made = await command.query('SELECT name FROM batches');
		const others = made.map(({ name }) => String(name)).filter((name) => name !== last);
		const newSecret = { SURVEY_CODE_SECRET: 'a new secret, long enough to be one' };
		const orderAgain = () => command.run(order, newSecret, project.folder);
		await command.run(['revoke', '--batch', ...others]);
		const refused = await orderAgain();
		expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('revoke')]);
		await command.run(['revoke', '--batch', last]);
		expect(await orderAgain()).toMatchObject({ code: 0 });
	});
});
