import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect } from 'vitest';
import { siteContent } from '../../src/lib/site-content.ts';
import { fullTest } from '../full-test.ts';
import { outerEnvironment } from '../outer-environment.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';

const SCHEMA = 'src/schemas/history.ts';
/** Astro starts twice. */
const MINUTES_MS = 180_000;

let copy: ProjectCopy;
beforeAll(async () => {
	copy = await copyProject();
});
afterAll(() => copy.remove());

/** Reads all content, as the first step of a build does, and gives what is kept for the next one. */
async function keptContent(): Promise<string> {
	const astro = join('node_modules', '.bin', 'astro');
	await promisify(execFile)(astro, ['sync'], { cwd: copy.folder, env: outerEnvironment() });
	return readFileSync(join(copy.folder, siteContent.cache, 'data-store.json'), 'utf8');
}

fullTest(
	'content is read anew where only its schema has changed',
	async () => {
		const share = '"53 av hundra"';
		expect(await keptContent()).not.toContain(share);
		const schema = join(copy.folder, SCHEMA);
		const anew = '$&.transform((share) => `${share} av hundra`)';
		writeFileSync(schema, readFileSync(schema, 'utf8').replace(/share: .*'\)/, anew));
		expect(await keptContent()).toContain(share);
	},
	MINUTES_MS,
);
