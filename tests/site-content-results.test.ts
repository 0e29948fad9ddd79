import { cpSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectWithContent, startSurveyCommand } from '../src/cli/survey/survey-fixture.ts';
import { siteContent } from '../src/lib/site-content.ts';
import { resultSchema, type ResultRow } from '../src/schemas/result.ts';
import { correct2025, holdSurvey, type Office, PLACES } from './site-content-surveys.ts';
import { testSize } from './test-size.ts';

/** A correction is attacked before it is written: minutes, beside other tests. */
const ATTACKED_MS = 300_000;

const resultIn = (file: string) => resultSchema.parse(parse(readFileSync(file, 'utf8')));
const frozen = (survey: string) => `${siteContent.folder}/results/${survey}.yaml`;
const FROZEN = new Map(
	Object.keys(PLACES).map((survey) => [survey, resultIn(frozen(survey)).rows]),
);
const rowsOf = (survey: string) => FROZEN.get(survey) ?? [];
const headline = (survey: string, area: string) =>
	rowsOf(survey).filter((row) => row.area === area && row.option === 'headline');

describe('what the commands make of the ballots', () => {
	const project = projectWithContent();
	const written = (survey: string) => project.fileOf(`results/${survey}.yaml`);
	let command: Awaited<ReturnType<typeof startSurveyCommand>>;
	let office: Office;

	beforeAll(async () => {
		command = await startSurveyCommand();
		office = {
			run: (args, environment) => command.run(args, environment, project.folder),
			query: command.query,
		};
		rmSync(project.fileOf('results'), { recursive: true });
	});
	afterAll(async () => {
		await command.stop();
		project.remove();
	});

	test.each(testSize(['exempel', '2021'], Object.keys(PLACES)))(
		'is the result of %s',
		async (survey) => {
			await holdSurvey(office, survey);
			if (survey === '2025') await correct2025(office);
			expect(readFileSync(written(survey), 'utf8')).toBe(readFileSync(frozen(survey), 'utf8'));
		},
		ATTACKED_MS,
	);

	const publish = (...more: string[]) =>
		office.run(['publish', '--survey', 'exempel', '--yes', 'exempel', ...more], {});
	const refused = {
		code: 1,
		stderr: expect.stringContaining('står sedan på webbplatsen') as string,
	};

	test(
		'is written again as it was, and another count wants a reason',
		async () => {
			const first = readFileSync(written('exempel'), 'utf8');
			expect((await publish()).stdout).toContain('är som den var');
			await command.query(
				`INSERT INTO returned VALUES ('exempel', 'lindglantan', 40, '2024-12-05T00:00:00Z')`,
			);
			expect(await publish()).toMatchObject(refused);
			expect(readFileSync(written('exempel'), 'utf8')).toBe(first);
			expect((await publish('--correct', 'Fler brev kom tillbaka.')).code).toBe(0);
			expect(resultIn(written('exempel')).corrections).toEqual(['Fler brev kom tillbaka.']);
			expect((await publish()).stdout).toContain('är som den var');
			await command.query(
				"DELETE FROM returned WHERE survey = 'exempel'; DELETE FROM editions WHERE survey = 'exempel' AND edition > 1",
			);
			cpSync(written('exempel.1'), written('exempel'));
		},
		ATTACKED_MS,
	);

	test(
		'withholds, once corrected, the lines that both editions would open, and no other',
		async () => {
			const shown = () =>
				resultIn(written('exempel')).rows.flatMap(({ question, option, share }) =>
					question === 'satisfied' && share !== undefined ? [option] : [],
				);
			expect(shown()).toContain('group:neither');
			// Nearly nobody is between the two: the second edition alone would hide how many.
			await command.query(
				`UPDATE tallies SET ballots = ballots + CASE option WHEN 'neither' THEN -21 ELSE 21 END
			WHERE survey = 'exempel' AND district = 'lindglantan' AND question = 'satisfied'
			AND option IN ('very-satisfied', 'neither')`,
			);
			expect(await publish('--correct', 'Några svar var fel.')).toMatchObject({ code: 0 });
			expect(shown()).not.toContain('group:neither');
			expect(shown()).toContain('headline');
		},
		ATTACKED_MS,
	);
});

test('one district falls, one rises, and nothing else is established', () => {
	const verdicts = rowsOf('2025').flatMap(({ area, established = 'none' }) =>
		established === 'none' ? [] : [`${area} ${established}`],
	);
	expect(verdicts).toEqual(['akervinkeln decrease', 'lindglantan increase']);
});

test('a district has too few answers, and another enough with the year before', () => {
	expect(headline('2025', 'hamnkullen')).toMatchObject([{ withheld: 'few-answers' }]);
	expect(headline('2024', 'stallgarden')).toMatchObject([{ withheld: 'few-answers' }]);
	expect(headline('2025', 'stallgarden')).toMatchObject([
		{ years: '2025', withheld: 'few-answers' },
		{ years: '2024+2025', answered: 25 },
	]);
});

test('a first year has no change', () => {
	const changed = ({ change }: ResultRow) => change !== undefined;
	expect(rowsOf('2021').filter(changed)).toEqual([]);
});

test('the truth lies in the interval', () => {
	for (const [survey, places] of Object.entries(PLACES))
		for (const [area, [, , share]] of Object.entries(places))
			for (const { low = 0, high = 100 } of headline(survey, area)) {
				expect(low).toBeLessThanOrEqual(100 * share);
				expect(high).toBeGreaterThanOrEqual(100 * share);
			}
});
