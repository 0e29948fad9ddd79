import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../content-check/check-content.ts';
import { readContentFiles } from '../../content-check/read-content.ts';
import { inSiteContent, siteContent } from '../../lib/site-content.ts';
import { newPageSv } from '../../strings/sv/commands/new-page.ts';
import { copyContent, runInFolder, startInFolder } from '../editor-command-fixture.ts';
import { UsageError } from '../usage-error.ts';
import { type Kind, KINDS } from './kinds.ts';
import { newPage } from './new-page.ts';

const TODAY = '2026-07-01';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ny-'));
	copyContent('good', folder);
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const run = (...options: string[]) => runInFolder(folder, 'ny', options);

function kindOf(name: string): Kind {
	const kind = KINDS.find((candidate) => candidate.name === name);
	if (kind === undefined) throw new Error(name);
	return kind;
}

const written = (path: string) => readFileSync(join(folder, inSiteContent(path)), 'utf8');
const findings = async () =>
	(await checkContent(readContentFiles(folder), { production: true, today: TODAY })).filter(
		({ level }) => level === 'error',
	);

const SOURCE = ['--source', 'Årssidan', '--checked', '2026-06-01'];
const HEAD = ['--title', 'Dalhem: nytt', '--summary', 'Det viktigaste.'];
const MEASURE = [
	...HEAD,
	'--group',
	'Fysisk miljö',
	'--status',
	'planned',
	'--owner',
	'Förvaltare',
];
const DAY = [...HEAD, '--place', 'Gården', '--accessibility', 'Plan mark.'];
const HOURS = ['--start', '2026-10-03 11.00', '--end', '2026-10-03T14:00'];

describe('by flags alone a file is written that is right', () => {
	test.each([
		['measure', [...MEASURE, '--district', 'Råå', 'dalhem'], 'measures/sv/dalhem-nytt.mdx'],
		['åtgärd', [...MEASURE, '--district', 'alla', '--id', 'x'], 'measures/sv/x.mdx'],
		['area-day', [...DAY, ...HOURS, '--district', 'raa'], 'area-days/sv/2026-10-03-raa.mdx'],
		['article', [...HEAD, ...SOURCE], 'articles/sv/dalhem-nytt.mdx'],
		[
			'district',
			['--name', 'Pålsjö Östra', '--introduction', 'Ett område.', '--confirmed', 'nej'],
			'districts/sv/palsjo-ostra.mdx',
		],
	])('%s %j', async (kind, flags, path) => {
		const { code, stdout, stderr } = await run(kind, ...flags);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain(`content/${path} är skriven.`);
		expect(written(`content/${path}`)).toMatch(/^---\n[\s\S]*draft: true\n---\n\n/);
		expect(await findings()).toEqual([]);
	});
});

test('a page that is to be shown at once is no draft, and nobody is asked to show it', async () => {
	const draft = await run('article', ...HEAD, ...SOURCE);
	const { stdout } = await run('article', ...HEAD, ...SOURCE, '--id', 'visad.mdx', '--no-draft');
	expect([draft.stdout, stdout].map((said) => said.includes('draft: true'))).toEqual([true, false]);
	const text = written('content/articles/sv/visad.mdx');
	expect(text).not.toMatch(/draft|example/);
	expect(text).toContain('order: 3\n');
});

test('text that a reader of YAML would take for something else is in quotes', async () => {
	const source = ['--source', 'it\'s: "12:30"', '2026-01-01', '--checked', '2026-06-01'];
	await run('article', '--title', '2026', '--summary', 'yes', ...source);
	const text = written('content/articles/sv/2026.mdx');
	expect(text).toContain("title: '2026'\nsummary: 'yes'\n");
	expect(text).toContain("  - '2026-01-01'\nchecked: 2026-06-01\n");
	const options = await resolveConfig('content/articles/sv/2026.mdx');
	expect(await check(text, { ...options, parser: 'mdx' })).toBe(true);
	expect(await findings()).toEqual([]);
});

describe('what is wrong is said in Swedish, and nothing is written', () => {
	test.each([
		['a flag is missing', ['article', ...HEAD], 'Det saknas: --source, --checked.'],
		[
			'an unknown district',
			['area-day', ...DAY, ...HOURS, '--district', 'dalhm'],
			'Området "dalhm" finns inte. Menade du "dalhem" (Dalhem)?',
		],
		[
			'a day that is none',
			['measure', ...MEASURE, '--district', 'raa', '--start', '2026-02-30'],
			'--start: Dagen 2026-02-30 finns inte.',
		],
		[
			'an end before the start',
			[
				'area-day',
				...DAY,
				'--start',
				'2026-10-03T14:00',
				'--end',
				'2026-10-03T11:00',
				'--district',
				'raa',
			],
			'--end: Dagen slutar innan den börjar.',
		],
		['a name that is taken', ['article', ...HEAD, ...SOURCE, '--id', 'trygghet'], 'finns redan'],
		['a name of the site’s own', ['article', ...HEAD, ...SOURCE, '--id', 'tack'], 'används redan'],
		[
			'a question that is in no survey',
			['measure', ...MEASURE, '--district', 'raa', '--answers-to', 'satisfie'],
			'answersTo.0: Frågan "satisfie" finns inte.',
		],
		[
			'a district that another is called',
			['district', '--name', 'Dalhem', '--introduction', 'a', '--confirmed', 'ja', '--id', 'a'],
			'Ett annat område heter också "Dalhem".',
		],
		['an unknown flag', ['article', '--titel', 'x'], 'Menade du "--title"?'],
		['an unknown kind', ['mesure'], 'Menade du "measure" (åtgärd)?'],
		['a flag without a value', ['article', '--title'], 'Det ska stå något efter --title.'],
	])('%s', async (_, options, words) => {
		const before = readContentFiles(folder);
		const { code, stderr } = await run(...options);
		expect(code).toBe(1);
		expect(stderr).toContain(words);
		expect(stderr).not.toMatch(/error:|\bat \//);
		expect(readContentFiles(folder)).toEqual(before);
	});

	test('outside the project', async () => {
		rmSync(join(folder, siteContent.folder), { recursive: true });
		const { code, stderr } = await startInFolder(folder, 'ny', ['article', ...HEAD, ...SOURCE]);
		expect([code, stderr]).toEqual([1, expect.stringContaining('projektets mapp')]);
	});
});

test('help is in Swedish', async () => {
	for (const options of [['--help'], ['measure', '--help']]) {
		const { code, stdout } = await run(...options);
		expect(code).toBe(0);
		expect(stdout).toContain('Så skriver du: npm run ny --');
		expect(stdout).not.toMatch(/usage|option|command|display/i);
	}
});

describe('at a terminal', () => {
	/** What is said to somebody who writes these lines, and leaves when there are no more. */
	async function dialog(kind: string, flags: Record<string, string>, lines: string[]) {
		const said: string[] = [];
		const path = await newPage(
			kindOf(kind),
			{ draft: true, ...flags },
			{
				say: (text) => said.push(text),
				line(problemWith) {
					for (;;) {
						const line = lines.shift();
						if (line === undefined) return Promise.reject(new UsageError(newPageSv.interrupted));
						const problem = problemWith(line);
						if (problem === undefined) return Promise.resolve(line);
						said.push(problem);
					}
				},
			},
			folder,
		);
		return { path, said: said.join('\n') };
	}

	test('it asks for what is needed, and again until it fits', async () => {
		const { path, said } = await dialog('area-day', { title: 'Höstdag', summary: 'Fika.' }, [
			'Dalhm',
			'Dalhem',
			'Gården',
			'',
			'i morgon',
			'2026-10-03 11.00',
			'2026-10-03 10.00',
			'2026-10-03 14.00',
			'',
			'Plan mark.',
			'2026-09-01',
		]);
		expect(path).toBe(inSiteContent('content/area-days/sv/2026-10-03-dalhem.mdx'));
		expect(said).toContain('Menade du "dalhem" (Dalhem)?');
		expect(said).toContain('Skriv dag och klockslag');
		expect(said).toContain('Dagen slutar innan den börjar.');
		expect(said).toContain('Det här behöver du svara på.');
		expect(await findings()).toEqual([]);
	});

	test('it asks for another name where a file has it', async () => {
		const flags = { title: 'Trygghet', summary: 'Så.', source: 'Årssidan' };
		const { path } = await dialog('article', flags, ['2026-06-01', 'tack', 'tryggare']);
		expect(path).toBe(inSiteContent('content/articles/sv/tryggare.mdx'));
	});

	test('whoever leaves writes nothing', async () => {
		const before = readContentFiles(folder);
		await expect(dialog('article', {}, ['Trygghet'])).rejects.toThrow('Ingen fil är skriven.');
		expect(readContentFiles(folder)).toEqual(before);
	});
});

test('a file that comes meanwhile is not written over', async () => {
	const flags = { name: 'Högasten', introduction: 'Ett område.', confirmed: 'nej' };
	const path = 'content/districts/sv/hogasten.mdx';
	const writing = newPage(kindOf('district'), flags, undefined, folder);
	writeFileSync(join(folder, inSiteContent(path)), 'Min.');
	await expect(writing).rejects.toThrow('finns redan');
	expect(written(path)).toBe('Min.');
});
