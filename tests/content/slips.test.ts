import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import type { ContentFile } from '../../src/content-check/finding.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';
import { inSiteContent } from '../../src/lib/site-content.ts';
import { fullTest } from '../full-test.ts';
import { randomFrom } from '../../src/lib/random-from.ts';
import { mutated } from '../mutated-content.ts';
import { buildSite, copyToJudge, errorsOf, optionsIn } from './judge.ts';

const SLIPS = 50;
const TRIES = 400;
const SEED = 50;
/** A whole check for each slip that is tried. */
const MOST_MS = 20 * 60_000;
const OPTIONS = optionsIn('deploy-preview');

const passes = async (files: ContentFile[]) =>
	(await checkContent(files, OPTIONS)).every(({ level }) => level === 'advice');

/** Files with a slip each, which the check lets through together, by their paths. */
async function slipsThatPass(): Promise<Map<string, string>> {
	const next = randomFrom(SEED);
	let files = readContentFiles('.');
	const slips = new Map<string, string>();
	for (let tried = 0; tried < TRIES && slips.size < SLIPS; tried += 1) {
		const file = files[Math.floor(next() * files.length)];
		if (file === undefined || slips.has(file.path) || !/\.(?:mdx|yaml)$/.test(file.path)) continue;
		const slip = mutated(file, next);
		const slipped = files.with(files.indexOf(file), slip);
		if (!(await passes(slipped))) continue;
		files = slipped;
		slips.set(slip.path, slip.text);
	}
	return slips;
}

fullTest(
	'fifty files with slips that the check lets through are built',
	async () => {
		const slips = await slipsThatPass();
		expect(slips.size).toBe(SLIPS);
		const copy = await copyToJudge();
		try {
			for (const [path, text] of slips) writeFileSync(join(copy.folder, inSiteContent(path)), text);
			expect(await errorsOf(copy, 'deploy-preview')).toEqual([]);
			expect((await buildSite(copy, 'deploy-preview')).pages.length).toBeGreaterThan(SLIPS);
		} finally {
			await copy.remove();
		}
	},
	MOST_MS,
);
