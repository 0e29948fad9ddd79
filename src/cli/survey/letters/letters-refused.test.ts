import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/dates.ts';
import { siteContent } from '../../../lib/site-content.ts';
import { type Project, projectWithContent } from '../survey-fixture.ts';
import { startLetters } from './letters-fixture.ts';

const DAY_MS = 86_400_000;

describe('in a database for development', () => {
	let letters: Awaited<ReturnType<typeof startLetters>>;
	beforeAll(async () => {
		letters = await startLetters();
	});
	afterEach(() => letters.clear());
	afterAll(() => letters.stop());

	test.each([
		['a district that is not there', 'dalhem,30', 'Det finns inget område "dalhem"'],
		['fewer than no homes', 'lindglantan,-30', 'ett helt tal från 1 till 50000'],
		['no homes', 'lindglantan,0', 'ett helt tal från 1 till 50000'],
		['an absurd number', 'lindglantan,999999999999', 'ett helt tal från 1 till 50000'],
		['an absurd sum', 'lindglantan,50000\nkvarnlyckan,1', 'fler än 50000 hem tillsammans'],
		['no number', 'lindglantan,många', 'ett helt tal från 1 till 50000'],
		['a name beside the homes', 'lindglantan,30,Anna', 'ett helt tal från 1 till 50000'],
		['a district twice', 'lindglantan,30\nlindglantan,30', 'står redan på en rad ovanför'],
	])('%s is refused in Swedish, and nothing is left', async (_, homes, words) => {
		const { code, stdout, stderr } = await letters.make(homes);
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toContain(words);
		expect([letters.left(), await letters.batches()]).toEqual([[], []]);
	});

	test('a list that is not there is refused', async () => {
		const [, ...options] = letters.argumentsFor('');
		const gone = options.map((option) => option.replace(/homes\.csv$/, 'gone.csv'));
		const { code, stderr } = await letters.run(['letters', ...gone]);
		expect([code, stderr]).toEqual([1, expect.stringContaining('gone.csv går inte att läsa')]);
	});

	test.each([
		[
			'a folder that is not empty',
			(path: string) => {
				mkdirSync(path);
				writeFileSync(join(path, 'old'), '');
			},
			'är inte tom',
		],
		[
			'a file in its place',
			(path: string) => {
				writeFileSync(path, '');
			},
			'är en fil och ingen mapp',
		],
	])('%s is refused, and stays as it is', async (_, prepare, words) => {
		prepare(letters.out);
		const before = letters.left();
		const { code, stderr } = await letters.make('lindglantan,30');
		expect([code, stderr]).toEqual([1, expect.stringContaining(words)]);
		expect([letters.left(), await letters.batches()]).toEqual([before, []]);
	});

	test.each([
		['a folder in one that is not there', '/no/such/brev', 'Mappen /no/such finns inte'],
		// Nobody can make a folder there, not even root.
		['a folder that cannot be written', '/proc/brev', '/proc'],
		[
			'a folder in the content, which is published',
			`${siteContent.folder}/brev`,
			'ligger i webbplatsens innehåll',
		],
	])('%s is refused', async (_, out, words) => {
		const { code, stderr } = await letters.run(
			letters.argumentsFor('district,homes\nlindglantan,19\n', out),
		);
		expect([code, stderr]).toEqual([1, expect.stringContaining(words)]);
		expect(stderr).not.toContain('lindglantan');
		expect(await letters.batches()).toEqual([]);
	});

	test('letters and codes in folders of such names never come into Git, half written either', () => {
		cpSync('.gitignore', join(letters.folder, '.gitignore'));
		const git = (...args: string[]) =>
			spawnSync('git', ['-C', letters.folder, ...args], { encoding: 'utf8' });
		git('init');
		const files = [
			...['brev/dalhem.csv', 'brev2/dalhem.html', 'disk.csv'],
			...['.brev-Ab12Cd/dalhem.csv', 'koder/dalhem.csv'],
		];
		expect(git('check-ignore', ...files, 'content/homes.csv').stdout.split('\n')).toEqual([
			...files,
			'',
		]);
	});

	test('an empty folder is taken', async () => {
		mkdirSync(letters.out);
		expect(await letters.make('lindglantan,30')).toMatchObject({ code: 0 });
	});

	test('a letter that does not fit its page is not made', async () => {
		const project = projectWithContent();
		const file = project.fileOf('letters/sv/brev.yaml');
		const title = /^title: .*$/m;
		writeFileSync(file, readFileSync(file, 'utf8').replace(title, `title: ${'a'.repeat(37)}`));
		const { code, stderr } = await letters.make('lindglantan,30', {}, project.folder);
		project.remove();
		expect([code, stderr]).toEqual([1, expect.stringContaining('npm run kontrollera')]);
		expect([letters.left(), await letters.batches()]).toEqual([[], []]);
	});
});

describe('in a database for real', () => {
	const real = { SURVEY_CODE_SECRET: 'a real secret, long enough to be one' };
	let letters: Awaited<ReturnType<typeof startLetters>>;
	let project: Project;
	beforeAll(async () => {
		letters = await startLetters({ isDevelopment: false });
	});
	beforeEach(() => {
		project = projectWithContent();
		const instant = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
		project.setDates(instant(1), instant(2));
	});
	afterEach(async () => {
		project.remove();
		await letters.clear();
	});
	afterAll(() => letters.stop());
	const change = (path: string, from: RegExp, to: string) => {
		const file = project.fileOf(path);
		const text = readFileSync(file, 'utf8');
		expect(text).toMatch(from);
		writeFileSync(file, text.replace(from, to));
	};

	test.each([
		[
			'no decision on disposal',
			() => {
				change('surveys/2026.yaml', /^disposal:\n( .*\n)+/m, 'disposal: null\n');
			},
			'"disposal"',
		],
		[
			'a decision on disposal that lies ahead',
			() => {
				// Not tomorrow, which is today a moment later where midnight is near.
				const decided = dayOf(new Date(Date.now() + 2 * DAY_MS));
				change('surveys/2026.yaml', /decided: .*/, `decided: '${decided}'`);
			},
			'den dagen har inte varit',
		],
		[
			'no address of the site',
			() => {
				change('organisation.yaml', /^webAddress: .*$/m, 'webAddress: null');
			},
			'Webbplatsens adress saknas',
		],
		[
			'nobody to call',
			() => {
				change('organisation.yaml', /value: '08-465 004 13'/, 'value: null');
			},
			'telefonnummer saknas',
		],
		[
			'words that nobody has reviewed',
			() => {
				change('letters/sv/brev.yaml', /^reviewed: .*$/m, 'reviewed: null');
			},
			'Ingen har granskat brevet',
		],
		[
			'an address that is none',
			() => {
				change('organisation.yaml', /^webAddress: .*$/m, 'webAddress: trygghet');
			},
			'organisation.yaml går inte att använda',
		],
	])('%s: no letter is made, and it says what to do', async (_, prepare, words) => {
		prepare();
		const { code, stderr } = await letters.make('lindglantan,30', real, project.folder);
		expect([code, stderr]).toEqual([1, expect.stringContaining(words)]);
		expect([letters.left(), await letters.batches()]).toEqual([[], []]);
		expect(existsSync(project.fileOf('surveys/2026.lock.yaml'))).toBe(false);
	});

	test('without a secret none is made', async () => {
		const { code, stderr } = await letters.make(
			'lindglantan,30',
			{ SURVEY_CODE_SECRET: '' },
			project.folder,
		);
		expect([code, stderr]).toEqual([1, expect.stringContaining('SURVEY_CODE_SECRET saknas')]);
		expect([letters.left(), await letters.batches()]).toEqual([[], []]);
	});

	test('with all of that they are made, in the languages that somebody has reviewed', async () => {
		const { code, stderr } = await letters.make('lindglantan,30', real, project.folder);
		expect([code, stderr]).toEqual([0, expect.stringContaining('Brevet är utan arabiska')]);
		const text = letters.text('lindglantan.html');
		expect(text).toContain('lang="en"');
		expect(text).not.toMatch(/lang="ar"|ÖVNING/);
		expect(existsSync(project.fileOf('surveys/2026.lock.yaml'))).toBe(true);
	});
});
