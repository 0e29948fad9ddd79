import { execFile } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { z } from 'zod';
import { fullTest } from '../../../../tests/full-test.ts';
import { WHILE_OPEN } from '../../../database/store-fixture.ts';
import { projectWithContent } from '../survey-fixture.ts';
import { codesIn, startLetters } from './letters-fixture.ts';

const LETTERS = 12_000;
const DISTRICTS = 35;
const MOST_SECONDS = 60;
const MOST_MEGABYTES = 400;
/** Has the process say at its end what it took: other tests share the cores, and would be timed, too. */
const TELLS_USE =
	'data:text/javascript,process.on("exit",()=>console.error(JSON.stringify(process.resourceUsage())))';
const useSchema = z.object({
	/** In kilobytes. */
	maxRSS: z.number(),
	/** In microseconds. */
	userCPUTime: z.number(),
	systemCPUTime: z.number(),
});

fullTest(
	'12,000 letters in 35 districts are made within 60 seconds and 400 MB, and progress is told',
	async () => {
		const [letters, project] = [await startLetters(), projectWithContent()];
		const ids = Array.from({ length: DISTRICTS }, (_, index) => `omrade-${String(index)}`);
		for (const id of ids)
			copyFileSync(
				project.fileOf('districts/sv/lindglantan.mdx'),
				project.fileOf(`districts/sv/${id}.mdx`),
			);
		const perDistrict = Math.ceil(LETTERS / DISTRICTS);
		const homes = ids.map((id) => `${id},${String(perDistrict)}\n`).join('');
		const command = letters.argumentsFor(`district,homes\n${homes}`);
		const { stderr } = await promisify(execFile)(
			process.execPath,
			['--import', TELLS_USE, 'src/cli/survey/survey.ts', ...command],
			{
				cwd: project.folder,
				env: { ...process.env, NETLIFY_DB_URL: letters.address, SURVEY_CLOCK: WHILE_OPEN },
			},
		);
		const use = useSchema.parse(JSON.parse(/^\{.*\}$/m.exec(stderr)?.[0] ?? ''));
		expect(readdirSync(letters.out)).toHaveLength(2 * DISTRICTS + 3);
		expect(codesIn(letters.text('omrade-7.csv'))).toHaveLength(perDistrict);
		expect(stderr).toContain(`6000 av ${String(perDistrict * DISTRICTS)} brev`);
		expect(use.maxRSS / 1024).toBeLessThan(MOST_MEGABYTES);
		expect((use.userCPUTime + use.systemCPUTime) / 1e6).toBeLessThan(MOST_SECONDS);
		project.remove();
		await letters.stop();
	},
	5 * 60_000,
);
