import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

export interface Run {
	code: number;
	stdout: string;
	stderr: string;
}

const COMMANDS = { kontrollera: 'src/cli/check/kontrollera.ts', ny: 'src/cli/new-page/ny.ts' };

/** An editor's command in a folder, on 1 July 2026, with nobody at the keyboard. */
export function runInFolder(
	folder: string,
	command: keyof typeof COMMANDS,
	options: string[],
	environment: Record<string, string> = {},
): Promise<Run> {
	const { promise, resolve: answer } = Promise.withResolvers<Run>();
	const child = execFile(
		'node',
		[resolve(COMMANDS[command]), ...options],
		{
			cwd: folder,
			env: { ...process.env, SURVEY_CLOCK: '2026-07-01T10:00:00Z', ...environment },
			maxBuffer: 10_000_000,
		},
		(error, stdout, stderr) => {
			answer({ code: error === null ? 0 : Number(error.code), stdout, stderr });
		},
	);
	child.stdin?.end();
	return promise;
}
