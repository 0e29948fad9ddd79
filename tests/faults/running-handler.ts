import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { SECRET } from './issued-codes.ts';

/** Less than the limits of 5 s, so that a timer that is left over is seen. */
const ENDS_WITHIN_MS = 4_000;

/** The survey's function as it is deployed, in a process of its own. */
export interface RunningHandler {
	/** Posts a body as JSON. Throws where the process is gone before it has answered. */
	post: (body: unknown) => Promise<Reply>;
	/** Ends it with SIGKILL. */
	kill: () => Promise<void>;
	/** Takes its last work from it, and waits until it has ended by itself, without complaint. */
	end: () => Promise<void>;
}

export interface Reply {
	status: number;
	seconds: number;
}

/** Starts the handler on the database at that address, on a day when the survey of 2026 is open. */
export async function startHandler(database: string): Promise<RunningHandler> {
	const options = ['--import=./tests/faults/load-tsx.ts', 'tests/faults/handler-process.ts'];
	const child = spawn(process.execPath, options, {
		env: {
			...process.env,
			NETLIFY_DB_URL: database,
			SURVEY_CODE_SECRET: SECRET,
			SURVEY_CLOCK: '2026-11-20T11:00:00Z',
		},
	});
	const ended = Promise.all([once(child, 'exit'), text(child.stderr)]).then(
		([[code, signal], complaints]) => `${String(code ?? signal)} ${complaints}`,
	);
	const { promise: address, resolve, reject } = Promise.withResolvers<string>();
	// The first line is the address; the rest is the function's log, and has to go somewhere.
	createInterface(child.stdout).on('line', resolve);
	void ended.then((how) => {
		reject(new Error(`The handler has ended: ${how}`));
	});
	const url = await address;

	async function mustEnd(expected: string): Promise<void> {
		const insist = setTimeout(() => child.kill('SIGABRT'), ENDS_WITHIN_MS);
		const how = await ended;
		clearTimeout(insist);
		if (how !== `${expected} `) throw new Error(`The handler has ended: ${how}`);
	}

	return {
		async post(body) {
			const start = performance.now();
			const response = await fetch(url, {
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify(body),
			});
			await response.arrayBuffer();
			return { status: response.status, seconds: (performance.now() - start) / 1_000 };
		},
		kill() {
			child.kill('SIGKILL');
			return mustEnd('SIGKILL');
		},
		end() {
			child.stdin.end();
			return mustEnd('0');
		},
	};
}
