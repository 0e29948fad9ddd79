import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { siteContent } from '../../src/lib/site-content.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { testSize } from '../test-size.ts';
import { ContentFolder } from './content-folder.ts';
import { EDITS } from './edits.ts';
import { buildSite, copyToJudge, errorsOf, judge, optionsIn } from './judge.ts';

const { today } = optionsIn('deploy-preview');

let copy: ProjectCopy;
beforeAll(async () => {
	copy = await copyToJudge();
});
afterAll(() => copy.remove());

beforeEach(async () => {
	const content = join(copy.folder, siteContent.folder);
	await rm(content, { recursive: true });
	await cp(siteContent.folder, content, { recursive: true });
});

async function expectAllIsWell() {
	expect(await errorsOf(copy, 'deploy-preview')).toEqual([]);
	expect(await judge(await buildSite(copy, 'deploy-preview'))).toEqual([]);
}

/** All that `npm test` has of the content. As it is, `npm run test:content` judges it. */
test('the content is right after all of these edits together', async () => {
	const folder = new ContentFolder(copy.folder, today);
	for (const edit of Object.values(EDITS)) edit(folder);
	await expectAllIsWell();
});

const ONE_BY_ONE = testSize({}, EDITS);

test.for(Object.entries(ONE_BY_ONE))(
	'the content is right after this edit: %s',
	async ([, edit]) => {
		edit(new ContentFolder(copy.folder, today));
		await expectAllIsWell();
	},
);
