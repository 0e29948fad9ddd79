import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../database/postgres-store.ts';
import { DATES, WHILE_OPEN } from '../../../database/store-fixture.ts';
import type { Store } from '../../../database/store.ts';
import { projectWithContent, startSurveyCommand } from '../survey-fixture.ts';

let command: Awaited<ReturnType<typeof startSurveyCommand>>;
let store: Store;
let folder: string;
beforeAll(async () => {
	command = await startSurveyCommand();
	store = openStore(command.address);
	folder = mkdtempSync(join(tmpdir(), 'comments-'));
});
afterAll(async () => {
	await store.close();
	await command.stop();
	rmSync(folder, { recursive: true });
});
beforeEach(async () => {
	await command.query('TRUNCATE codes, batches, ballots, comments, marks, surveys CASCADE');
	await store.noteDates('2026', DATES);
});

const CLOSED = '2026-12-07T00:00:00Z';
const run = (step: string, more: string[] = [], clock = CLOSED) =>
	command.run([step, '--survey', '2026', ...more], { SURVEY_CLOCK: clock });
const refusal = (words: string) => ({
	code: 1,
	stdout: '',
	stderr: expect.stringContaining(words) as string,
});

let files = 0;
async function exported(texts: string[], ...more: string[]) {
	const out = join(folder, `${String((files += 1))}.csv`);
	for (const text of texts)
		await command.query(`INSERT INTO comments VALUES ('2026', NULL, 'comment', '${text}')`);
	const ran = await run('comments', ['--out', out, ...more]);
	return { ...ran, out, read: () => readFileSync(out, 'utf8') };
}

test('texts are exported for their owner alone, and cannot run as formulas', async () => {
	const { out, read } = await exported(['=1+1', 'Mörkt;=1+1', 'Åsa, på "gården"']);
	expect(read()).toBe(
		`\uFEFFdistrict;question;text;marks;delete_by
;comment;'=1+1;;2027-02-05
;comment;"Mörkt;=1+1";;2027-02-05
;comment;"Åsa, på ""gården""";;2027-02-05
`,
	);
	expect(statSync(out).mode & 0o777).toBe(0o600);
	expect(await store.marks('2026')).toEqual({ comments: 'exported' });
	expect(await run('comments', ['--out', out])).toMatchObject(refusal('finns redan'));
});

test('what may point somebody out is marked beside its text, by the streets of the districts', async () => {
	const personal = 'A på Lövgången 3, ring 070-174 06 05';
	const { stdout, read } = await exported([personal, 'B på Storgatan 3']);
	expect(read()).toContain(`${personal};telefonnummer, adress;2027-02-05`);
	expect(read()).toContain('B på Storgatan 3;;2027-02-05');
	expect(stdout).toContain('2 texter. Märkta, för att de kan peka ut någon: 1.');
	expect(stdout).not.toContain('Lövgången');
});

test('where no district names its streets, it is said that addresses are not looked for', async () => {
	const project = projectWithContent();
	const districts = project.fileOf('districts/sv');
	for (const name of readdirSync(districts)) {
		const text = readFileSync(join(districts, name), 'utf8');
		writeFileSync(join(districts, name), text.replace(/^streets:.*\n(?: .*\n)*/m, ''));
	}
	const args = ['comments', '--survey', '2026', '--out', join(folder, 'streets.csv')];
	const { stdout } = await command.run(args, { SURVEY_CLOCK: CLOSED }, project.folder);
	project.remove();
	expect(stdout).toContain('Adresser är inte sökta');
	expect((await exported(['Text'])).stdout).not.toContain('Adresser är inte sökta');
});

test('the last day can be chosen, from today and a year on', async () => {
	const { stdout, read } = await exported(['Text'], '--until', '2027-01-15');
	expect(stdout).toContain('Filen ska raderas senast 15 januari 2027.');
	expect(read()).toContain('Text;;2027-01-15');
	for (const day of ['2026-12-06', '2027-12-08', '2027-02-30', '15 januari'])
		expect(await exported([], '--until', day)).toMatchObject(
			refusal('från 2026-12-07 till 2027-12-07'),
		);
});

test('status and next ask for the file until somebody says that it is destroyed', async () => {
	const asked = 'ska raderas senast 5 februari 2027';
	expect((await run('status')).stdout).not.toContain(asked);
	await exported(['Text']);
	for (const step of ['status', 'next']) {
		expect((await run(step)).stdout).toContain(asked);
		expect((await run(step, [], '2027-02-06T11:00:00Z')).stdout).toContain(
			'skulle ha raderats 5 februari 2027',
		);
	}
	expect(JSON.parse((await run('status', ['--json'])).stdout)).toMatchObject({
		textsUntil: '2027-02-05',
	});
	expect((await run('comments', ['--destroyed'])).stdout).toContain('noterat');
	for (const step of ['status', 'next']) expect((await run(step)).stdout).not.toContain(asked);
	expect(await store.marks('2026')).toEqual({ comments: 'exported' });
	expect(await run('comments', ['--destroyed'])).toMatchObject(refusal('Det finns ingen fil'));
});

test('a file is noted before it is written, so that none is forgotten where writing it fails', async () => {
	const failed = await run('comments', ['--out', join(folder, 'none', 'texts.csv')]);
	expect(failed).toMatchObject(refusal('ENOENT'));
	expect(failed.stderr).toContain('Filen blev inte skriven, men databasen har noterat den');
	expect(await store.textsUntil('2026')).toBe('2027-02-05');
	expect(await store.marks('2026')).toEqual({});
});

test('nothing is noted of a file that is there already', async () => {
	const out = join(folder, 'old.csv');
	writeFileSync(out, 'old');
	expect(await run('comments', ['--out', out])).toMatchObject(refusal('finns redan'));
	expect(await store.textsUntil('2026')).toBeUndefined();
	expect(readFileSync(out, 'utf8')).toBe('old');
});

test('it is asked for after a later tally, a second file and the purge as well', async () => {
	await exported(['Text'], '--until', '2027-03-01');
	await command.query(`INSERT INTO ballots VALUES ('2026', 'lindglantan', '{"comment":"Sen"}')`);
	await run('tally');
	await exported([], '--until', '2027-01-15');
	await store.mark('2026', 'published', 'hash of the file');
	expect((await run('purge', ['--yes', '2026'])).stdout).toContain('2 fritexter');
	expect((await run('next')).stdout).toContain('senast 1 mars 2027');
});

test('comments asks which of the three is meant', async () => {
	const out = ['--out', join(folder, 'never.csv')];
	const until = ['--until', '2027-01-15'];
	for (const options of [[], ['--skip', ...out], ['--skip', '--destroyed'], ['--skip', ...until]])
		expect(await run('comments', options)).toMatchObject(refusal('Skriv ett av --out FIL'));
	expect(existsSync(join(folder, 'never.csv'))).toBe(false);
	expect(await store.marks('2026')).toEqual({});
});

test('while the survey is open there is no file to destroy yet', async () => {
	expect(await run('comments', ['--destroyed'], WHILE_OPEN)).toMatchObject(
		refusal('Det finns ingen fil med fritexter att radera'),
	);
});
