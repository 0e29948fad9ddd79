import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyContent, startInFolder } from '../src/cli/editor-command-fixture.ts';

/** A computer that checks a few files within this time keeps every limit as it is written. */
const FEW_MS = 750;

/** How many times longer this computer may take: 1 for all that are quick enough. */
export async function slowness(): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'slowness-'));
	copyContent('good', folder);
	const few = await timeToCheck(folder);
	rmSync(folder, { recursive: true });
	return Math.max(1, few / FEW_MS);
}

/** @returns milliseconds, the start of the program included */
export async function timeToCheck(folder: string): Promise<number> {
	const start = performance.now();
	const { stdout } = await startInFolder(folder, 'kontrollera', []);
	if (stdout !== 'Allt stämmer.\n') throw new Error(stdout);
	return performance.now() - start;
}
