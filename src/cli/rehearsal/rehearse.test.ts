import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { freshDatabase } from '../../../tests/postgres/fresh-database.ts';

/** Whoever has worked with the real survey in this terminal. */
async function elsewhere() {
	const address = await freshDatabase({ isDevelopment: false });
	const { hostname, port, pathname, username } = new URL(address);
	return {
		address,
		environment: {
			NETLIFY_DB_URL: address,
			SURVEY_DB_URL: address,
			SURVEY_CODE_SECRET: 'the secret of the real survey, which nobody may use',
			PGHOST: hostname,
			PGPORT: port,
			PGDATABASE: pathname.slice(1),
			PGUSER: username,
			SURVEY_CLOCK: '',
		},
	};
}

let real: Awaited<ReturnType<typeof elsewhere>>;
let said: string;
let folder: string;
beforeAll(async () => {
	real = await elsewhere();
	const args = ['src/cli/survey/survey.ts', 'rehearse', '--survey', '2026'];
	const env = { ...process.env, ...real.environment };
	said = (await promisify(execFile)('node', args, { env })).stdout;
	folder = /^Titta i mappen (.+):$/m.exec(said)?.[1] ?? '';
}, 15 * 60_000);
afterAll(() => {
	for (const made of [folder, join('.site', folder)])
		rmSync(made, { recursive: true, force: true });
});
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('both years come to their end, and the second is compared with the first', () => {
	expect(said.match(/^Enkäten 20\d\d$/gm)).toEqual(['Enkäten 2026', 'Enkäten 2027']);
	expect(said.match(/svar är räknade, inget två gånger/g)).toHaveLength(2);
	expect(said).toMatch(/^Jämfört med året före: [1-9]\d* siffror\.$/m);
	expect(read('figures/2027.yaml')).toContain('established:');
});

test('its folder holds letters, texts and figures, and says that all of it is invented', () => {
	expect(readdirSync(folder)).toEqual(expect.arrayContaining(['letters', 'texts', 'figures']));
	expect(read('LAS-MIG.txt')).toContain('påhittat');
	for (const year of ['2026', '2027']) {
		expect(read(`figures/${year}-svarsandel.txt`)).toContain('Alla områden');
		expect(read(`figures/${year}-gallring.txt`)).toContain('kvitton');
		const texts: { marks: string }[] = parse(read(`texts/${year}.csv`), {
			columns: true,
			bom: true,
			delimiter: ';',
		});
		expect(new Set(texts.map(({ marks }) => marks))).toEqual(
			new Set(['', 'telefonnummer', 'lägenhetsnummer']),
		);
	}
});

test('it ends with what a person must decide', () => {
	const [, decisions = ''] = said.split('Det här måste en människa bestämma');
	// Of this survey all but these is decided.
	expect(decisions).toContain('Vem som granskar språken: arabiska.');
	expect(decisions).not.toContain('Beslutet om gallring');
	expect(read('LAS-MIG.txt')).toContain(decisions.trim());
});

test('nothing of it reaches the database or the secret that the terminal knows', async () => {
	const client = new Client(real.address);
	await client.connect();
	for (const table of [
		'development',
		'batches',
		'codes',
		'surveys',
		'ballots',
		'marks',
		'editions',
	])
		expect([table, (await client.query(`SELECT FROM ${table}`)).rowCount]).toEqual([table, 0]);
	await client.end();
	expect(existsSync('tests/site-content/surveys/2027.yaml')).toBe(false);
	expect(existsSync('tests/site-content/results/2026.yaml')).toBe(false);
});

test('the site is built with both years', () => {
	expect(read('site/resultat/2027/index.html')).toContain('Repetition: mörkt ute');
	expect(existsSync(join(folder, 'site/resultat/2026/index.html'))).toBe(true);
});

test('where it is killed, nothing of it goes on', async () => {
	const before = readdirSync('rehearsal');
	const run = spawn('node', [
		'src/cli/survey/survey.ts',
		'rehearse',
		'--survey',
		'2026',
		'--small',
	]);
	let heard = '';
	for await (const text of run.stdout) {
		heard += String(text);
		if (heard.includes('repeteras')) run.kill('SIGKILL');
	}
	// Its output ends with the last process that could write to it.
	expect(heard).not.toContain('Titta i mappen');
	for (const made of readdirSync('rehearsal').filter((name) => !before.includes(name)))
		rmSync(join('rehearsal', made), { recursive: true });
});

test('an example is not rehearsed', async () => {
	const run = promisify(execFile)('node', [
		'src/cli/survey/survey.ts',
		'rehearse',
		'--survey',
		'exempel',
	]);
	await expect(run).rejects.toMatchObject({
		stderr: expect.stringContaining('bara ett exempel') as string,
	});
});
