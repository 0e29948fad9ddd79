import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite } from '../every-site/built-site.ts';
import { CHECKS } from '../every-site/checks.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { ContentFolder } from './content-folder.ts';
import { fillInFacts } from './fill-in-facts.ts';
import { buildSite, type Context, copyToJudge, errorsOf, optionsIn } from './judge.ts';

/** The content as it is, and as it goes live: what nobody has confirmed yet is filled in, in the copy. */
const SITES: [string, Context][] = [
	['as a preview', 'deploy-preview'],
	['for production, with the facts filled in', 'production'],
];

let copy: ProjectCopy;
beforeAll(async () => {
	copy = await copyToJudge();
});
afterAll(() => copy.remove());

describe.each(SITES)('the content, built %s', (_, context) => {
	let site: BuiltSite;

	beforeAll(async () => {
		if (context === 'production') {
			const { today } = optionsIn(context);
			await fillInFacts(new ContentFolder(copy.folder, today), copy.folder);
		}
		expect(await errorsOf(copy, context)).toEqual([]);
		site = await buildSite(copy, context);
	});

	test.each(Object.entries(CHECKS))('%s', async (_, check) => {
		expect(await check(site)).toEqual([]);
	});
});
