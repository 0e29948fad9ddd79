import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { vi } from 'vitest';
import { freePort } from '../../src/cli/ports.ts';
import { outerEnvironment } from '../outer-environment.ts';

export const CONTENT = 'tests/site-content';
/** A slow computer with much beside it is not what is tested. */
export const PATIENCE = { timeout: 150_000 };

export interface DevServer {
	address: string;
	process: ChildProcessByStdio<null, Readable, Readable>;
	/** What it has printed so far, on either output. */
	printed: () => string;
	prints: (words: string) => Promise<unknown>;
}

/** `npm run dev` with the tests' content in a copy of the project, as soon as it is ready. */
export async function startDev(folder: string): Promise<DevServer> {
	const port = await freePort();
	const site = spawnDev(folder, port);
	let printed = '';
	for (const output of [site.stdout, site.stderr])
		output.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	const prints = (words: string) => vi.waitUntil(() => printed.includes(words), PATIENCE);
	try {
		await prints('#kod=');
	} catch (error) {
		site.kill('SIGKILL');
		throw error;
	}
	return {
		address: `http://localhost:${String(port)}/`,
		process: site,
		printed: () => printed,
		prints,
	};
}

export const spawnDev = (folder: string, port: number) =>
	spawn(process.execPath, ['src/cli/dev/dev.ts'], {
		cwd: folder,
		env: { ...outerEnvironment(), PORT: String(port), SITE_CONTENT: CONTENT },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
