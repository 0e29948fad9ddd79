import { afterAll, beforeAll, expect } from 'vitest';
import { checkProject } from '../../src/content-check/check-project.ts';
import { fullTest } from '../full-test.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { ContentFolder } from './content-folder.ts';
import { fillInFacts } from './fill-in-facts.ts';
import { buildSite, copyToJudge, errorsOf, judge, optionsIn } from './judge.ts';
import { removeExamples } from './remove-examples.ts';

let copy: ProjectCopy;
beforeAll(async () => {
	copy = await copyToJudge();
});
afterAll(() => copy.remove());

fullTest(
	'with all examples gone and the facts filled in, nothing is left to do and the site goes live',
	async () => {
		const options = optionsIn('production');
		const folder = new ContentFolder(copy.folder, options.today);
		removeExamples(folder);
		await fillInFacts(folder, copy.folder);
		expect(await errorsOf(copy, 'production')).toEqual([]);
		const left = (await checkProject(copy.folder, options)).filter(({ knownBy }) => knownBy);
		expect(left).toEqual([]);
		expect(await judge(await buildSite(copy, 'production'))).toEqual([]);
	},
);
