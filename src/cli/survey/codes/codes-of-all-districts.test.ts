import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { siteContent } from '../../../lib/site-content.ts';
import { AFTER_CLOSING, WHILE_OPEN } from '../../../database/store-fixture.ts';
import { startSurveyCommand } from '../survey-fixture.ts';

let command: Awaited<ReturnType<typeof startSurveyCommand>>;
let folder: string;
beforeAll(async () => {
	command = await startSurveyCommand();
});
afterAll(() => command.stop());
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'homes-'));
	return () => {
		rmSync(folder, { recursive: true });
	};
});

const file = (name: string) => join(folder, name);
const orderFor = (homes: string | Buffer, out = 'codes') => {
	writeFileSync(file('homes.csv'), homes);
	return ['codes', '--survey', '2026', '--districts', file('homes.csv'), '--out', file(out)];
};
const make = (homes: string | Buffer, ...more: string[]) =>
	command.run([...orderFor(homes), ...more]);
const batches = () => command.query('SELECT district, mode, desk, codes FROM batches ORDER BY 1');

test('each district gets a letter to each home, in a file and a batch of its own', async () => {
	const { code, stdout, stderr } = await make('district,homes\nlindglantan,30\nkvarnlyckan,12\n');
	expect([code, stdout]).toEqual([0, '']);
	expect(readdirSync(file('codes'))).toEqual(['kvarnlyckan.csv', 'lindglantan.csv']);
	const lines = readFileSync(file('codes/kvarnlyckan.csv'), 'utf8').trimEnd().split('\n');
	expect(lines[0]).toBe('code,district');
	expect(lines.slice(1).every((line) => line.endsWith(',kvarnlyckan'))).toBe(true);
	expect(lines).toHaveLength(13);
	expect(statSync(file('codes')).mode & 0o777).toBe(0o700);
	expect(statSync(file('codes/kvarnlyckan.csv')).mode & 0o777).toBe(0o600);
	expect(await batches()).toEqual([
		{ district: 'kvarnlyckan', mode: 'web', desk: false, codes: 12 },
		{ district: 'lindglantan', mode: 'web', desk: false, codes: 30 },
	]);
	expect(stderr).toMatch(/^\[#{14}\.{6}\] 30 av 42 koder$/m);
	expect(stderr).toMatch(/^\[#{20}\] 42 av 42 koder$/m);
});

test.each([
	['writes it', 'hamnkullen', '\uFEFFdistrict;homes\r\n"hamnkullen";40\r\n'],
	['copies it', 'salda-hojden', 'district\thomes\r\nsalda-hojden\t40\r\n'],
])('a list as a Swedish spreadsheet %s does as well', async (_, district, homes) => {
	expect(await make(homes)).toMatchObject({ code: 0 });
	expect(readdirSync(file('codes'))).toEqual([`${district}.csv`]);
});

test.each([
	['no header', 'lindglantan,30\n', [], '"district,homes" (komma eller semikolon)'],
	['an unknown district', 'district,homes\nnowhere,30\n', [], '"nowhere"'],
	['a name for the id', 'district,homes\nÖstra Sjöängen,30\n', [], 'Menade du ostra-sjoangen?'],
	['a name in the second row', 'district,homes\nhamnkullen,30\nLindgläntan,30\n', [], 'rad 3: Det'],
	['a number with spaces', 'district;homes\nlindglantan;1\u00a0240\n', [], 'mellanslag, 1240.'],
	['a sum', 'district;homes\nlindglantan;30\nSumma;30\n', [], 'rad 3: här står inget område'],
	['an empty row', 'district;homes\n;\nlindglantan;30\n', [], 'rad 2: här står inget område'],
	['fewer than no homes', 'district,homes\nlindglantan,-30\n', [], 'rad 2'],
	['an absurd number', 'district,homes\nlindglantan,1e9\n', [], 'rad 2'],
	[
		'an absurd sum',
		'district,homes\nlindglantan,30000\nkvarnlyckan,30000\n',
		[],
		'fler än 50000 hem tillsammans',
	],
	['no homes', 'district,homes\nlindglantan,0\n', [], 'rad 2'],
	['half a home', 'district,homes\nlindglantan,1.5\n', [], 'rad 2'],
	['more than a number', 'district,homes\nlindglantan,30,Storgatan\n', [], 'rad 2'],
	[
		'a district twice',
		'district,homes\nlindglantan,30\nlindglantan,30\n',
		[],
		'rad 3: lindglantan',
	],
	[
		'a list that is not saved as UTF-8',
		Buffer.from('\uFEFFdistrict\thomes\nlindglantan\t30\n', 'utf16le'),
		[],
		'Spara som CSV UTF-8',
	],
	['the desk', 'district,homes\nlindglantan,30\n', ['--desk'], 'ett brev till varje hem'],
	['paper', 'district,homes\nlindglantan,30\n', ['--mode', 'paper'], 'ett brev till varje hem'],
	[
		'a folder in the content',
		'district,homes\nlindglantan,30\n',
		['--out', `${siteContent.folder}/codes`],
		siteContent.folder,
	],
	['a number beside it', 'district,homes\nlindglantan,30\n', ['--count', '9'], 'ett brev'],
])('%s is refused, and nothing is made', async (_, homes, more, words) => {
	const before = await batches();
	const { code, stderr } = await make(homes, ...more);
	expect([code, stderr]).toEqual([1, expect.stringContaining(words)]);
	expect(readdirSync(folder)).toEqual(['homes.csv']);
	expect(await batches()).toEqual(before);
});

test('where one file is there already, none is written', async () => {
	const homes = 'district,homes\ntegelvallen,30\nvarangen,12\n';
	await make(homes);
	rmSync(file('codes/tegelvallen.csv'));
	const before = await batches();
	const { code, stderr } = await make(homes);
	expect([code, stderr]).toEqual([1, expect.stringContaining('varangen.csv finns redan')]);
	expect(readdirSync(file('codes'))).toEqual(['varangen.csv']);
	expect(await batches()).toEqual(before);
});

test('a second code for each home is refused until the first is taken back', async () => {
	await make('district,homes\ngruvbyn,30\n');
	const before = await batches();
	const again = orderFor('district,homes\nakervinkeln,20\ngruvbyn,30\n', 'others');
	const { code, stderr } = await command.run(again);
	expect([code, stderr]).toEqual([1, expect.stringContaining('redan brev till gruvbyn.')]);
	expect(stderr).toContain('Är något av dem utdelat: gör inga nya brev');
	expect(stderr).toContain('Gäller det andra områden: ta bort de här ur listan.');
	expect([readdirSync(file('others')), await batches()]).toEqual([[], before]);
	const name = /revoke --batch (\S+)\n/.exec(stderr)?.[1] ?? '';
	await command.run(['revoke', '--batch', name]);
	expect(await command.run(again)).toMatchObject({ code: 0 });
});

test('codes for the desk, for paper and for one district are made beside those for letters', async () => {
	await make('district,homes\nnyponbacken,30\n');
	const one = ['codes', '--survey', '2026', '--district', 'nyponbacken', '--count', '20'];
	for (const more of [[], ['--desk'], ['--mode', 'paper']])
		expect(await command.run([...one, ...more])).toMatchObject({ code: 0 });
});

test('fewer codes than there are homes were no letters to all of them', async () => {
	const few = ['codes', '--survey', '2026', '--district', 'ostra-sjoangen', '--count', '20'];
	expect(await command.run(few)).toMatchObject({ code: 0 });
	const all = orderFor('district,homes\nostra-sjoangen,30\n', 'all');
	expect(await command.run(all)).toMatchObject({ code: 0 });
});

test('of two who make codes for the same homes at once, one is refused', async () => {
	const many = orderFor('district,homes\nstallgarden,5000\nronnparken,20\n', 'many');
	const slow = spawn(process.execPath, ['src/cli/survey/survey.ts', ...many], {
		env: { ...process.env, NETLIFY_DB_URL: command.address, SURVEY_CLOCK: WHILE_OPEN },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const ended = once(slow, 'exit');
	// Once it tells how far it is, it has looked for letters.
	await new Promise<void>((resolve) => {
		slow.stderr.on('data', (told: Buffer) => {
			if (told.includes('koder')) resolve();
		});
	});
	slow.kill('SIGSTOP');
	const quick = await command.run(orderFor('district,homes\nronnparken,20\n', 'few'));
	slow.kill('SIGCONT');
	await ended;
	expect([quick.code, slow.exitCode]).toEqual([0, 1]);
	const made = await batches();
	expect(made.filter(({ district }) => district === 'ronnparken')).toHaveLength(1);
});

test('no codes are made for a survey that is over', async () => {
	const before = await batches();
	const order = ['codes', '--survey', '2026', '--district', 'lindglantan', '--count', '30'];
	const { code, stdout, stderr } = await command.run(order, { SURVEY_CLOCK: AFTER_CLOSING });
	expect([code, stdout]).toEqual([1, '']);
	expect(stderr).toContain('2026 är slut');
	expect(await batches()).toEqual(before);
});

test('its first codes are not made in the hour after it closed, and nothing is left of them', async () => {
	await command.query('TRUNCATE codes, batches, surveys CASCADE');
	const order = ['codes', '--survey', '2026', '--district', 'lindglantan', '--count', '30'];
	const inTheHour = { SURVEY_CLOCK: '2026-12-06T23:30:00Z' };
	const { stderr } = await command.run([...order, '--out', file('codes.csv')], inTheHour);
	expect(stderr).toContain('2026 är slut');
	expect(readdirSync(folder)).toEqual([]);
});
