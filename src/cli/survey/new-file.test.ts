import { existsSync, lstatSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteContent } from '../../lib/site-content.ts';
import { UsageError } from '../usage-error.ts';
import { checkOutsideContent, writeNewFile } from './new-file.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'new-file-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

test('what comes to stand there meanwhile is neither written over nor removed', () => {
	const [link, target] = [join(folder, 'koder.csv'), join(folder, 'elsewhere')];
	// A link to nothing is not there for whoever looks before.
	symlinkSync(target, link);
	expect(() => {
		writeNewFile(link, 'koder');
	}).toThrow(UsageError);
	expect([existsSync(target), lstatSync(link).isSymbolicLink()]).toEqual([false, true]);
});

test.each(['', 'surveys', '..koder', '..koder/a.csv'])(
	'nothing is written into the content: %s',
	(path) => {
		expect(() => {
			checkOutsideContent(join(siteContent.folder, path));
		}).toThrow(UsageError);
	},
);

test('beside the content is outside', () => {
	expect(() => {
		checkOutsideContent(`${siteContent.folder}/../koder.csv`);
	}).not.toThrow();
});
