import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteContent } from '../../src/lib/site-content.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { ContentFolder } from './content-folder.ts';
import type { Edits } from './edits/edit.ts';
import { buildSite, copyToJudge, judge, optionsIn } from './judge.ts';

/** A test for each edit: in a copy of the project, nothing is wrong after it. */
export function testRightAfter(edits: Edits, mistakesIn = mistakesInBuilt): void {
	const { today } = optionsIn('deploy-preview');
	let copy: ProjectCopy;
	beforeAll(async () => {
		copy = await copyToJudge();
	});
	afterAll(() => copy.remove());

	test.for(Object.entries(edits))('the content is right after this edit: %s', async ([, edit]) => {
		const content = join(copy.folder, siteContent.folder);
		await rm(content, { recursive: true });
		await cp(siteContent.folder, content, { recursive: true });
		edit(new ContentFolder(copy.folder, today));
		expect(await mistakesIn(copy)).toEqual([]);
	});
}

/** What is wrong with any page of what is built: the build itself fails with what the check says. */
const mistakesInBuilt = async (copy: ProjectCopy): Promise<string[]> =>
	judge(await buildSite(copy, 'deploy-preview'));
