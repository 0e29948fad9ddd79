import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { largeSurveys } from './attacker/large-surveys.ts';
import { fullTest } from './full-test.ts';

const MOST_SECONDS = 60;
const MOST_MEGABYTES = 400;

/** On standard error when the program ends: the most memory that it had, in kilobytes. */
const TELL_MEMORY =
	'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'publish-scale-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

fullTest(
	'35 districts with two years before are published in a minute, in little memory',
	() => {
		const counts = join(folder, 'counts.jsonl');
		writeFileSync(counts, JSON.stringify({ surveys: largeSurveys(1, { years: 3 }) }));
		const start = performance.now();
		const { status, stdout, stderr } = spawnSync(
			'node',
			['--import', TELL_MEMORY, 'src/cli/survey/survey.ts', 'publish', '--counts', counts],
			{ encoding: 'utf8', maxBuffer: 100_000_000 },
		);
		const seconds = (performance.now() - start) / 1000;
		const megabytes = Number(stderr.trim().split('\n').at(-1)) / 1024;
		// How far it is from the limits.
		console.log(`${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^\{"survey":"2028",/);
		expect(seconds).toBeLessThan(MOST_SECONDS);
		expect(megabytes).toBeLessThan(MOST_MEGABYTES);
	},
	3 * MOST_SECONDS * 1000,
);
