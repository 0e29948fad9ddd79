import { expect, test } from 'vitest';
import type { ChangedFile } from './changed-files.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';

const PATH = 'content/history.yaml';
const opened = { path: PATH, text: 'min', source: 'gammal' };

const files = async (
	now: string | undefined,
	own: [string, string][] = [],
	file: ChangedFile = opened,
) => {
	const found = await changedMeanwhile([file], new Map(own), () => Promise.resolve(now));
	return found.map((finding) => finding.file);
};

test('What somebody else has saved meanwhile is not written over', async () => {
	expect(await files('andras')).toEqual([PATH]);
	expect(await files('andras', [[PATH, 'min förra']])).toEqual([PATH]);
});

test('What is as it was when it was opened can be saved', async () => {
	expect(await files('gammal\n')).toEqual([]);
});

test('What has been saved from here can be saved again', async () => {
	expect(await files('min förra', [[PATH, 'min förra']])).toEqual([]);
	// That save may have come to nothing.
	expect(await files('gammal', [[PATH, 'min förra']])).toEqual([]);
});

test('A new file may not be there yet, and need not be known', async () => {
	const fresh = { ...opened, source: undefined };
	expect(await files('andras', [], fresh)).toEqual([PATH]);
	expect(await files(undefined, [], fresh)).toEqual([]);
});
