import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { siteContent } from '../lib/site-content.ts';
import { runKontrollera } from './check/run-kontrollera.ts';
import { runNy } from './new-page/run-ny.ts';
import { type Run, runHere } from './run-here-fixture.ts';

const COMMANDS = { kontrollera: runKontrollera, ny: runNy };
const PROGRAMS = { kontrollera: 'src/cli/check/kontrollera.ts', ny: 'src/cli/new-page/ny.ts' };
const CLOCK = { SURVEY_CLOCK: '2026-07-01T10:00:00Z' };

/** An editor's command in a folder, on 1 July 2026, with nobody at the keyboard. */
export const runInFolder = (
	folder: string,
	command: keyof typeof COMMANDS,
	options: string[],
	environment: Record<string, string> = {},
) => runHere(() => COMMANDS[command](options), folder, { ...CLOCK, ...environment });

/** The same as a process, where that is what matters. */
export function startInFolder(
	folder: string,
	command: keyof typeof PROGRAMS,
	options: string[],
	environment: Record<string, string> = {},
): Promise<Run> {
	const { promise, resolve: answer } = Promise.withResolvers<Run>();
	const program = [resolve(PROGRAMS[command]), ...options];
	const env = { ...process.env, ...CLOCK, ...environment };
	const child = execFile('node', program, { cwd: folder, env }, (error, stdout, stderr) => {
		answer({ code: error === null ? 0 : Number(error.code), stdout, stderr });
	});
	child.stdin?.end();
	return promise;
}

/** Puts content that is all right, or wrong in every way, where the commands look for it. */
export function copyContent(kind: 'good' | 'broken', folder: string): void {
	const from = `src/content-check/fixtures/${kind}/content`;
	cpSync(from, join(folder, siteContent.folder), { recursive: true });
}
