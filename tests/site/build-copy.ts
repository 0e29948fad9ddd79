import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteContent } from '../../src/lib/site-content.ts';
import { outerEnvironment } from '../outer-environment.ts';
import type { ProjectCopy } from '../project-copy.ts';

/** Builds a copy of the project as a deploy in `context` does, with more in its environment. */
export function buildCopy(
	{ folder }: ProjectCopy,
	context: string,
	more: Record<string, string> = {},
): Promise<{ exitCode: number; output: string }> {
	const env = { ...outerEnvironment(), CONTEXT: context, NO_COLOR: '1', ...more };
	const astro = join('node_modules', '.bin', 'astro');
	return new Promise((resolve) => {
		const child = execFile(astro, ['build'], { cwd: folder, env }, (_, stdout, stderr) => {
			resolve({ exitCode: child.exitCode ?? -1, output: stdout + stderr });
		});
	});
}

/** The HTML of every page that was built, by its file. */
export function pagesOf({ folder }: ProjectCopy): Map<string, string> {
	const dist = join(folder, siteContent.dist);
	const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
	return new Map(
		files
			.filter((file) => file.endsWith('.html'))
			.map((file) => [file, readFileSync(join(dist, file), 'utf8')]),
	);
}

/** What `npm run serve` has beside the pages: their texts packed, and the functions. */
const FOR_SERVING = ['bundledFunctions', 'packedSite'];

/** Has a copy built without what is only needed to serve it. */
export function leaveOutServing(copy: ProjectCopy): void {
	leaveOut(copy, FOR_SERVING);
}

/** Has a copy built without the editors' site and what serves it: it takes half of the time. */
export function leaveOutEditors(copy: ProjectCopy): void {
	leaveOut(copy, ['editors', ...FOR_SERVING]);
}

function leaveOut({ folder }: ProjectCopy, integrations: string[]): void {
	const file = join(folder, 'astro.config.mjs');
	const config = readFileSync(file, 'utf8');
	const left = new RegExp(`^\\s*(?:${integrations.join('|')})(?:\\(.*\\))?,$`, 'gm');
	writeFileSync(file, config.replace(left, ''));
}
