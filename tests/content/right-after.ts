import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteContent } from '../../src/lib/site-content.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { ContentFolder } from './content-folder.ts';
import type { Edits } from './edits/edit.ts';
import { buildSite, copyToJudge, errorsOf, judge, optionsIn } from './judge.ts';

/** A test for each edit: in a copy, check, build and every page of it find nothing wrong. */
export function testRightAfter(edits: Edits): void {
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
		expect(await errorsOf(copy, 'deploy-preview')).toEqual([]);
		expect(await judge(await buildSite(copy, 'deploy-preview'))).toEqual([]);
	});
}
