import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startSurveyCommand } from '../survey-fixture.ts';

let command: Awaited<ReturnType<typeof startSurveyCommand>>;
let folder: string;
beforeAll(async () => {
	command = await startSurveyCommand();
	folder = mkdtempSync(join(tmpdir(), 'paper-'));
});
afterAll(async () => {
	await command.stop();
	rmSync(folder, { recursive: true });
});
beforeEach(() => command.query('TRUNCATE codes, batches, ballots, surveys CASCADE'));

async function codes(count: number, mode = 'paper'): Promise<string[]> {
	const args = ['--survey', '2026', '--district', 'lindglantan', '--count', String(count)];
	const { stdout } = await command.run(['codes', ...args, '--mode', mode]);
	return stdout.split('\n').flatMap((line) => /^[\w-]{14}(?=,)/.exec(line) ?? []);
}

let files = 0;
function sheet(text: string | Buffer): string {
	const file = join(folder, `${String((files += 1))}.csv`);
	writeFileSync(file, text);
	return file;
}

const run = (file: string, clock?: string) =>
	command.run(['paper', '--file', file], clock ? { SURVEY_CLOCK: clock } : {});
const ballots = async () =>
	(await command.query('SELECT answers FROM ballots')).map(({ answers }) => answers);
const sum = (taken: number, before: number, refused: number) =>
	`Inskrivna nu: ${String(taken)}. Redan inskrivna: ${String(before)}. Inte inskrivna: ${String(refused)}.`;

test('answers are typed as their labels or ids, several with a plus between', async () => {
	const [code = ''] = await codes(1);
	const { stdout } = await run(
		sheet(`code,satisfied,out-late,problems,comment
${code.toLowerCase()},ganska  nöjd,,Nedskräpning + vandalism,"Mörkt,
vid ""porten"""
`),
	);
	expect(stdout).toContain(sum(1, 0, 0));
	expect(stdout).toContain('Radera filen');
	expect(await ballots()).toEqual([
		{
			satisfied: 'fairly-satisfied',
			problems: ['littering', 'vandalism'],
			comment: 'Mörkt,\nvid "porten"',
		},
	]);
});

test('a spreadsheet may write semicolons, a mark of the byte order, CRLF and empty rows', async () => {
	const [one = '', two = ''] = await codes(2);
	const { stdout } = await run(
		sheet(
			`\uFEFFcode;satisfied;comment\r\n${one};neither;"Ett\nTvå; tre"\r\n;;\r\n${two};;Åsa\r\n\r\n`,
		),
	);
	expect(stdout).toContain(sum(2, 0, 0));
	expect(await ballots()).toEqual(
		expect.arrayContaining([
			{ satisfied: 'neither', comment: 'Ett\nTvå; tre' },
			{ comment: 'Åsa' },
		]),
	);
});

test('each row is taken or refused with its reason, and what is typed is not told again', async () => {
	const [one = '', two = '', three = '', four = ''] = await codes(4);
	const [web = ''] = await codes(1, 'web');
	const { code, stdout, stderr } = await run(
		sheet(
			[
				'code;satisfied;problems;comment',
				`${one};Mycket nöjd;;Hemlig text`,
				`${two};Hemlig text som hör till en annan ruta;;Hemlig text`,
				`${three};;littering+none;Hemlig text`,
				`${four};;;`,
				`${four};neither;;Hemlig text`,
				`${web};neither;;`,
				`ABCD-EFGH-JKM;neither;;`,
				`;neither;;`,
				`${two};neither;Hemlig text`,
			].join('\n'),
		),
	);
	expect(stdout.split('\n').filter((line) => line.startsWith('Rad'))).toEqual([
		expect.stringContaining(
			'Rad 3: inte inskriven. satisfied: Det som står här är inget av svaren.',
		),
		expect.stringMatching(/^Rad 4: inte inskriven\. problems: .*går inte att välja tillsammans/),
		expect.stringContaining('Rad 5: inte inskriven. Skriv svaret på minst en fråga.'),
		'Rad 6: inte inskriven. Samma kod står på rad 5.',
		expect.stringContaining('Rad 7: inte inskriven. Koden hör inte till en pappersblankett'),
		expect.stringContaining('Rad 8: inte inskriven. Koden ska ha 12 tecken.'),
		expect.stringContaining('Rad 9: inte inskriven. Skriv koden som står på blanketten.'),
		expect.stringContaining('Rad 10: inte inskriven. Raden har 3 kolumner och rubriken 4. Varje'),
	]);
	expect(stdout).toContain(sum(1, 0, 8));
	expect(stderr).toContain('Rätta raderna');
	expect(code).toBe(1);
	for (const secret of [one, two, three, four, web, 'Hemlig'])
		expect(stdout + stderr).not.toContain(secret);
	expect(await ballots()).toHaveLength(1);
});

test('the same file again takes no answer twice, and what was mended in it', async () => {
	const [one = '', two = ''] = await codes(2);
	const wrong = `code,satisfied\n${one},neither\n${two},maybe\n`;
	expect((await run(sheet(wrong))).stdout).toContain(sum(1, 0, 1));
	const again = await run(sheet(wrong.replace('maybe', 'neither')));
	expect(again.stdout).toContain('Rad 2: redan inskriven.');
	expect(again.stdout).toContain(sum(1, 1, 0));
	expect(again.code).toBe(0);
	expect(await ballots()).toHaveLength(2);
});

test('a command that is killed has taken whole rows, and the next one takes the rest', async () => {
	const rows = (await codes(400)).map((code) => `${code},neither`);
	const file = sheet(`code,satisfied\n${rows.join('\n')}\n`);
	const killed = spawn('node', ['src/cli/survey/survey.ts', 'paper', '--file', file], {
		env: {
			...process.env,
			NETLIFY_DB_URL: command.address,
			SURVEY_CLOCK: '2026-11-20T11:00:00Z',
		},
		stdio: 'ignore',
	});
	const ended = once(killed, 'exit');
	await vi.waitUntil(async () => (await ballots()).length > 20, { timeout: 60_000, interval: 5 });
	killed.kill('SIGKILL');
	await ended;
	const taken = (await ballots()).length;
	expect(taken).toBeLessThan(400);
	expect((await run(file)).stdout).toContain(sum(400 - taken, taken, 0));
	expect(await ballots()).toHaveLength(400);
});

test.each([
	['in another encoding', Buffer.from('code;comment\nA;Åsa\n', 'latin1'), 'Spara som CSV UTF-8'],
	['in UTF-16', Buffer.from('\uFEFFcode;comment\n', 'utf16le'), 'Spara som CSV UTF-8'],
	['with a quote left open', 'code;comment\nA;"Hemlig\n', 'ett citattecken'],
	['without codes', 'kod;satisfied\n', 'en kolumn som heter code'],
	['without anything', '', 'en kolumn som heter code'],
	['with a column of no question', 'code;satisfied;Hemlig\n', 'Kolumn 3'],
	['with a column twice', 'code;satisfied;satisfied\n', 'Kolumn 3 i rubriken'],
])('a sheet %s is refused as a whole', async (_, text, words) => {
	const { code, stdout, stderr } = await run(sheet(text));
	expect([code, stdout]).toEqual([1, '']);
	expect(stderr).toContain(words);
	expect(stderr).not.toContain('Hemlig');
});

test('a sheet that is not there is told in Swedish', async () => {
	const { code, stderr } = await run(join(folder, 'gone.csv'));
	expect([code, stderr]).toEqual([1, expect.stringContaining('gone.csv går inte att läsa.')]);
});

test.each([
	['before it opens', '2026-11-01T00:00:00Z', 'Enkäten har inte öppnat än'],
	['after paper has closed', '2026-12-08T02:00:00Z', 'Enkäten är stängd'],
])('%s it ends at the first row', async (_, clock, words) => {
	const [one = '', two = ''] = await codes(2);
	const { code, stderr } = await run(
		sheet(`code,satisfied\n${one},neither\n${two},neither\n`),
		clock,
	);
	expect([code, stderr]).toEqual([1, expect.stringContaining(`rad 2: ${words}.`)]);
	expect(await ballots()).toEqual([]);
});

test('a template has a column for each question, and is told what can be typed in it', async () => {
	const file = join(folder, 'mall.csv');
	const { stdout } = await command.run(['paper', '--template', file]);
	expect(readFileSync(file, 'utf8')).toMatch(/^\uFEFFcode;satisfied;out-late;.*;years-lived\n$/);
	expect(stdout).toContain('\n  Ganska nöjd\n');
	expect(stdout).toContain(' (flera svar, högst 3)\n');
	const [code = ''] = await codes(1);
	const filled = `${readFileSync(file, 'utf8')}${code};Ganska nöjd${';'.repeat(15)}\n`;
	expect((await run(sheet(filled))).stdout).toContain(sum(1, 0, 0));
});

test('it asks which of the two is meant', async () => {
	const both = ['--file', 'a.csv', '--template', join(folder, 'b.csv')];
	for (const args of [[], both])
		expect(await command.run(['paper', ...args])).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('--file FIL eller --template FIL') as string,
		});
	expect(existsSync(join(folder, 'b.csv'))).toBe(false);
});
