import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { standardized } from '../../../../tests/faults/anonymity/rank-correlation.ts';
import { openStore } from '../../../database/postgres-store.ts';
import { WHILE_OPEN } from '../../../database/store-fixture.ts';
import { checkCode } from '../../../survey/rules/code.ts';
import { keyedHash } from '../../../survey/rules/keyed-hash.ts';
import { DEVELOPMENT_SECRET } from '../../development-secret.ts';
import { projectWithContent } from '../survey-fixture.ts';
import { makeLetters } from './letters-command.ts';
import { codesIn, startLetters } from './letters-fixture.ts';

let letters: Awaited<ReturnType<typeof startLetters>>;
beforeAll(async () => {
	letters = await startLetters();
});
afterEach(() => letters.clear());
afterAll(() => letters.stop());

test('each district gets a letter to each home, as CSV and as pages, pending', async () => {
	const { code, stdout, stderr } = await letters.make('lindglantan,30\nhamnkullen,21');
	expect([code, stderr]).toEqual([0, expect.stringContaining('51 av 51 brev')]);
	expect(readdirSync(letters.out).sort()).toEqual([
		'hamnkullen.csv',
		'hamnkullen.html',
		'kontrollblad.html',
		'kontrollsummor.txt',
		'lindglantan.csv',
		'lindglantan.html',
		'provbrev.html',
	]);
	const [header, ...rows] = letters.text('lindglantan.csv').trimEnd().split('\n');
	expect(header).toBe('code,district,url');
	expect(rows).toHaveLength(30);
	for (const row of rows) {
		const [printed = '', district, url] = row.split(',');
		expect(checkCode(printed)).toMatchObject({ ok: true });
		expect([district, url]).toEqual([
			'lindglantan',
			`https://trygghet.example/enkat/#kod=${printed}`,
		]);
	}
	expect(await letters.batches()).toEqual([
		{ district: 'hamnkullen', codes: 21, mode: 'web', desk: false, activated_at: null },
		{ district: 'lindglantan', codes: 30, mode: 'web', desk: false, activated_at: null },
	]);
	expect(stdout).toMatch(/activate --batch 2026-lindglantan-\w{4} 2026-hamnkullen-\w{4}$/m);
});

test('the pages say the district, the last day and whom to call, in Swedish, English and Arabic', async () => {
	await letters.make('lindglantan,20');
	const page = load(letters.text('lindglantan.html'));
	const [first = ''] = page('.letter')
		.toArray()
		.map((letter) => page(letter).text());
	for (const words of [
		...['Lindgläntan', 'söndag 6 december 2026', 'Sunday, 6 December 2026', 'الأحد، 6 ديسمبر'],
		...['08-465 004 13', 'trygghet.example/enkat', 'ÖVNING'],
	])
		expect(first).toContain(words);
	expect(first).not.toMatch(/[{}]/);
	expect(
		page('.code b')
			.map((_, code) => page(code).text())
			.get(),
	).toEqual(codesIn(letters.text('lindglantan.csv')));
});

test('the control sheet and the sums say what was made, and the files are as they say', async () => {
	await letters.make('lindglantan,30\nhamnkullen,21');
	const sheet = load(letters.text('kontrollblad.html'));
	const [{ batch } = { batch: '' }] = await letters.query(
		"SELECT name AS batch FROM batches WHERE district = 'hamnkullen'",
	);
	const rows = sheet('tr')
		.toArray()
		.map((row) =>
			sheet(row)
				.find('th, td')
				.toArray()
				.map((cell) => sheet(cell).text()),
		);
	expect(rows).toContainEqual(['hamnkullen', '21', '21', '21', batch, '', '', '']);
	expect(rows).toContainEqual(['Alla områden', '51', '51', '51', '', '', '', '']);
	const listed = letters.text('kontrollsummor.txt').trimEnd().split('\n');
	expect(listed).toHaveLength(5);
	for (const line of listed) {
		const [sum = '', name = ''] = line.split('  ');
		const bytes = readFileSync(join(letters.out, name));
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
		expect(rows).toContainEqual([name, sum]);
	}
});

test('the sample says that it is one, and nobody has its code', async () => {
	await letters.make('lindglantan,20');
	const page = load(letters.text('provbrev.html'));
	const printed = page('.code b').text();
	expect(page('.letter').text()).toContain('PROV. Koden i det här brevet gäller inte.');
	for (const typed of [printed, `https://trygghet.example/enkat/#kod=${printed}`])
		expect(checkCode(typed).ok).toBe(false);
	expect(letters.text('lindglantan.csv')).not.toContain(printed);
});

test('the order of letters says nothing of the order codes are stored in', async () => {
	await letters.make('lindglantan,300\nhamnkullen,100');
	const stored = (
		await letters.query("SELECT encode(hash, 'hex') AS hash FROM codes ORDER BY ctid")
	).map(({ hash }) => hash);
	const districts = await Promise.all(
		['lindglantan', 'hamnkullen'].map(async (district) => {
			const codes = codesIn(letters.text(`${district}.csv`)).map((code) =>
				code.replaceAll('-', ''),
			);
			const hashes = await Promise.all(
				codes.map((code) => keyedHash(DEVELOPMENT_SECRET, 'code', code)),
			);
			const places = hashes.map((hash) => stored.indexOf(Buffer.from(hash).toString('hex')));
			expect(places).not.toContain(-1);
			return { xs: places.map((_, index) => index), ys: places };
		}),
	);
	// Of a random order: by chance once in 16,000 runs.
	expect(Math.abs(standardized(districts))).toBeLessThan(4);
});

test('only their owner can read the files, and no time tells which was written first', async () => {
	await letters.make('lindglantan,30\nhamnkullen,21');
	expect(statSync(letters.out).mode & 0o777).toBe(0o700);
	const files = readdirSync(letters.out).map((name) => statSync(join(letters.out, name)));
	for (const { mode } of files) expect(mode & 0o777).toBe(0o600);
	expect(new Set(files.map(({ mtimeMs }) => mtimeMs)).size).toBe(1);
	expect(await letters.query('SELECT DISTINCT made_at FROM batches')).toHaveLength(1);
});

test('of a district with fewer than 20 homes it is said that its figures are never shown', async () => {
	const { code, stderr } = await letters.make('lindglantan,19\nhamnkullen,20');
	expect(code).toBe(0);
	expect(stderr).toContain('lindglantan har 19 hem.');
	expect(stderr).not.toContain('hamnkullen har');
});

test('letters to try with say what is missing of whom to call', async () => {
	const project = projectWithContent();
	const file = project.fileOf('organisation.yaml');
	const known = readFileSync(file, 'utf8');
	writeFileSync(file, known.replace("value: '08-465 004 13'", 'value: null'));
	const { code, stderr } = await letters.make('lindglantan,20', {}, project.folder);
	project.remove();
	expect([code, stderr]).toEqual([0, expect.stringContaining('Telefonnumret saknas i breven')]);
});

test('a second letter to each home is refused until the first is taken back', async () => {
	await letters.make('lindglantan,20');
	const homes = 'district,homes\nlindglantan,20\nhamnkullen,20\n';
	const again = letters.argumentsFor(homes, `${letters.out}-2`);
	const { code, stderr } = await letters.run(again);
	expect([code, stderr]).toEqual([1, expect.stringContaining('redan brev till lindglantan.')]);
	expect([letters.left(), await letters.batches()]).toMatchObject([['brev'], [{ codes: 20 }]]);
	const name = /revoke --batch (\S+)\n/.exec(stderr)?.[1] ?? '';
	await letters.run(['revoke', '--batch', name]);
	expect(await letters.run(again)).toMatchObject({ code: 0 });
});

test('of two who make letters to the same homes at once, one is refused', async () => {
	const store = openStore(letters.address, WHILE_OPEN);
	const make = (homes: string, out: string) => {
		const districts = join(letters.folder, `${out}.csv`);
		writeFileSync(districts, `district,homes\nlindglantan,${homes}\n`);
		const options = { survey: '2026', districts, out: join(letters.folder, out) };
		return makeLetters(store, true, options);
	};
	vi.spyOn(console, 'error').mockReturnValue();
	const made = await Promise.allSettled([make('1500', 'many'), make('20', 'few')]);
	vi.restoreAllMocks();
	await store.close();
	expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	expect(await letters.batches()).toHaveLength(1);
	expect(letters.left().filter((name) => !name.endsWith('.csv'))).toHaveLength(1);
});

test('the code that can be tried with is no letter', async () => {
	const one = ['codes', '--survey', '2026', '--district', 'lindglantan', '--count', '1'];
	await letters.run(one);
	expect(await letters.make('lindglantan,20')).toMatchObject({ code: 0 });
});
