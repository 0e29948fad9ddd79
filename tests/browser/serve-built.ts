import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { outerEnvironment } from '../outer-environment.ts';

export interface ServedSite {
	address: string;
	/** All that it has printed so far. */
	log: () => string;
	/** Asks it to end; the exit code, or the signal that ended it. */
	stop: () => Promise<number | NodeJS.Signals | null>;
}

/** `npm run serve` on the site that was built last, on a port of its own. */
export async function serveBuiltSite(settings: Record<string, string>): Promise<ServedSite> {
	// What `npm run serve` runs, without npm between.
	const child = spawn(process.execPath, ['src/cli/serve/serve.ts'], {
		env: { ...outerEnvironment(), PORT: '0', RATE_LIMIT: '0', ...settings },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let printed = '';
	const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
	const { promise: address, resolve, reject } = Promise.withResolvers<string>();
	for (const stream of [child.stdout, child.stderr])
		createInterface(stream).on('line', (line) => {
			printed += `${line}\n`;
			const ready = /^Ready: (http\S+)\/$/.exec(line)?.[1];
			if (ready !== undefined) resolve(ready);
		});
	void ended.then(() => {
		reject(new Error(`npm run serve has ended:\n${printed}`));
	});
	return {
		address: await address,
		log: () => printed,
		async stop() {
			child.kill('SIGTERM');
			const [code, signal] = await ended;
			return code ?? signal;
		},
	};
}
