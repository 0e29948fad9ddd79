import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { ContentFile } from '../../src/content-check/finding.ts';
import { type ChangedFile, changedLines, type Files } from './changed-lines.ts';
import { type Editors, openEditors } from './open-editors.ts';
import { openBrowser } from './shared-browser.ts';

export interface SharedEditors {
	browser: () => Browser;
	editors: () => Editors;
	/** What the files were before the test. */
	before: () => Files;
	/** What has become of them since. */
	changes: () => Promise<ChangedFile[]>;
}

/** One login for all tests of a file, of which none may lead to a complaint. */
export function shareEditors(content?: ContentFile[]): SharedEditors {
	let browser: Browser;
	let editors: Editors;
	let before: Files;
	beforeAll(async () => {
		browser = await openBrowser();
		editors = await openEditors(browser, content);
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		before = await editors.files();
	});
	afterEach(async ({ task }) => {
		expect(editors.complaints).toEqual([]);
		// What a failed test leaves open is no business of the next.
		if (task.result?.state === 'fail') editors = await openEditors(browser, content);
	});
	return {
		browser: () => browser,
		editors: () => editors,
		before: () => before,
		changes: async () => changedLines(before, await editors.files()),
	};
}
