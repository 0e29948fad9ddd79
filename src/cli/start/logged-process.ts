import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';

const PATIENCE_MS = 10_000;
const TAIL_LINES = 40;

export interface LoggedProcess {
	/** Fulfilled with the exit code, or null after a signal, once the process has ended. */
	ended: Promise<number | null>;
	/** The end of what it has written. */
	tail: () => string;
	/** Asks it to end, insists after a while, and waits until it has. */
	stop: () => Promise<void>;
}

/**
 * Starts a program whose words nobody wants to read, unless it fails: they go to `log`, after what
 * stands there.
 */
export function startLogged(
	[command, ...options]: [string, ...string[]],
	log: string,
	env: NodeJS.ProcessEnv,
): LoggedProcess {
	const output = openSync(log, 'a');
	const { size: start } = fstatSync(output);
	const child = spawn(command, options, { env, stdio: ['ignore', output, output, 'ipc'] });
	closeSync(output);
	const ended = exitOf(child);
	return {
		ended,
		tail: () => lastLines(readFileSync(log).subarray(start).toString()),
		async stop() {
			child.kill('SIGTERM');
			const insist = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
			await ended.finally(() => {
				clearTimeout(insist);
			});
		},
	};
}

const lastLines = (text: string) => text.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');

async function exitOf(child: ChildProcess): Promise<number | null> {
	await once(child, 'exit');
	return child.exitCode;
}
