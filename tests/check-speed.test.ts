import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyContent } from '../src/cli/editor-command-fixture.ts';
import { siteContent } from '../src/lib/site-content.ts';
import { slowness, timeToCheck } from './slowness.ts';

const FILES = 1000;
const MOST_MS = 3000;

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'check-speed-'));
	copyContent('good', folder);
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const article = (of: number) => `---
title: Artikel ${String(of)}
summary: Så arbetar vi.
order: 1
sources: [Företagets artikel]
checked: 2026-06-01
---

Vi arbetar med [åtgärder](/atgarder/). Här står några meningar. De är korta och lätta att läsa.

## Så gör vi

${'- En punkt i en lista med [en länk](/kontakt/).\n'.repeat(10)}
${'Ett stycke text, ungefär så långt som stycken brukar vara. '.repeat(10)}
`;

test('a thousand files are checked in at most three seconds, the start of the program included', async () => {
	const most = MOST_MS * (await slowness());
	for (let of = 0; of < FILES; of += 1)
		writeFileSync(
			join(folder, siteContent.folder, `articles/sv/artikel-${String(of)}.mdx`),
			article(of),
		);
	expect(await timeToCheck(folder)).toBeLessThan(most);
});
