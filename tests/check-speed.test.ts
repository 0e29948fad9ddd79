import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyContent, startInFolder } from '../src/cli/editor-command-fixture.ts';
import { siteContent } from '../src/lib/site-content.ts';

const FILES = 1000;
const MOST_MS = 3000;
/** The limit is for a computer that checks a few files within this time; a slower one gets longer. */
const FEW_MS = 750;

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

/** Milliseconds, the start of the program included. */
async function timeToCheck(): Promise<number> {
	const start = performance.now();
	const { stdout } = await startInFolder(folder, 'kontrollera', []);
	expect(stdout).toBe('Allt stämmer.\n');
	return performance.now() - start;
}

test('a thousand files are checked in at most three seconds, the start of the program included', async () => {
	const few = await timeToCheck();
	for (let of = 0; of < FILES; of += 1)
		writeFileSync(
			join(folder, siteContent.folder, `articles/sv/artikel-${String(of)}.mdx`),
			article(of),
		);
	expect(await timeToCheck()).toBeLessThan(MOST_MS * Math.max(1, few / FEW_MS));
});
