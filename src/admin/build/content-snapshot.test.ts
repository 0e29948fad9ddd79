import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyContent } from '../../cli/editor-command-fixture.ts';
import { siteContent } from '../../lib/site-content.ts';
import { contentSnapshot } from './content-snapshot.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
	copyContent('good', folder);
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

/** The module that the editors' page imports, as text. */
const snapshot = () => contentSnapshot(folder).load('\0virtual:content');

test.each([
	['https://github.com/bolaget/trygghet', 'bolaget/trygghet'],
	['https://github.com/bolaget/trygghet.git', 'bolaget/trygghet'],
	['git@github.com:bolaget/trygghet.git', 'bolaget/trygghet'],
	['https://github.com/bolaget/trygghet/', 'bolaget/trygghet'],
	[undefined, 'local/trygghet'],
])('A build of %s edits %s', (address, repository) => {
	vi.stubEnv('REPOSITORY_URL', address);
	expect(snapshot()).toContain(`repository = "${repository}"`);
});

test.each([
	['', '2026-11-20', false],
	['', '2026-11-21', true],
	['production', '2026-11-21', false],
])('A page of 2026-11-21 is known to all (%j) on %s: %s', (context, today, isKnown) => {
	const file = join(folder, siteContent.folder, 'articles/sv/trygghet.mdx');
	const text = readFileSync(file, 'utf8').replace(
		/^title: .*$/m,
		'title: Hemlig\npublish: 2026-11-21',
	);
	writeFileSync(file, text);
	vi.useFakeTimers({ now: new Date('2026-11-19T12:00:00Z'), toFake: ['Date'] });
	vi.stubEnv('CONTEXT', context);
	vi.stubEnv('SURVEY_CLOCK', `${today}T12:00:00Z`);
	const said = snapshot();
	vi.useRealTimers();
	expect(said?.includes('Hemlig')).toBe(isKnown);
});
