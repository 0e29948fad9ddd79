import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { freePort } from '../../src/cli/ports.ts';
import type { CodeMode } from '../../src/database/store.ts';
import { copyProject } from '../project-copy.ts';

/** As many as the tests of one site use at most, in one batch: each takes a second. */
const CODES = '50';

export interface RunningSite {
	address: string;
	/** The example code that the site printed, as it is printed in a letter. */
	code: string;
	/** Its link, with the code in the fragment. */
	link: string;
	newCode: (mode?: CodeMode) => Promise<string>;
	/** What fits in the next line that it prints and that has it. */
	says: (pattern: RegExp) => Promise<string>;
	/** What another `npm start` in the same folder says of its failure. */
	startAnother: () => Promise<string>;
	/** The answers of all ballots. */
	answers: () => Promise<unknown[]>;
	stop: () => Promise<void>;
}

/** `npm start` in a copy of the project, with a database of its own. */
export async function startSite(): Promise<RunningSite> {
	const copy = await copyProject();
	const env = { ...process.env, PORT: String(await freePort()) };
	// What `npm start` runs, without npm between.
	const site = spawn(process.execPath, ['src/cli/start.ts'], { cwd: copy.folder, env });
	const ended = once(site, 'exit');
	const printed: string[] = [];
	site.stderr.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
	const lines = createInterface(site.stdout)[Symbol.asyncIterator]();
	async function says(pattern: RegExp): Promise<string> {
		for (;;) {
			const { value: line, done } = await lines.next();
			if (done === true) throw new Error(`npm start ended early:\n${printed.join('\n')}`);
			printed.push(line);
			const [found] = pattern.exec(line) ?? [];
			if (found !== undefined) return found;
		}
	}
	const link = await says(/http\S+#kod=\S+/);
	const { origin, hash } = new URL(link);
	const codes: Partial<Record<CodeMode, Promise<string[]>>> = {};

	return {
		address: origin,
		code: hash.slice('#kod='.length),
		link,
		async newCode(mode = 'web') {
			codes[mode] ??= makeCodes(copy.folder, mode);
			const code = (await codes[mode]).pop();
			if (code === undefined) throw new Error(`More than ${CODES} codes are needed`);
			return code;
		},
		says,
		async startAnother() {
			const another = spawn(process.execPath, ['src/cli/start.ts'], { cwd: copy.folder, env });
			return (await another.stderr.toArray()).join('');
		},
		async answers() {
			const state = readFileSync(join(copy.folder, '.netlify/state.json'), 'utf8');
			const { dbConnectionString } = JSON.parse(state) as { dbConnectionString: string };
			const client = new Client({ connectionString: dbConnectionString });
			await client.connect();
			const { rows } = await client.query<{ answers: unknown }>('SELECT answers FROM ballots');
			await client.end();
			return rows.map(({ answers }) => answers);
		},
		async stop() {
			site.kill('SIGTERM');
			await ended;
			await copy.remove();
		},
	};
}

async function makeCodes(folder: string, mode: CodeMode): Promise<string[]> {
	const batch = ['--survey', '2026', '--district', 'dalhem', '--mode', mode, '--count', CODES];
	const run = spawn(process.execPath, ['src/cli/survey.ts', 'codes', ...batch], { cwd: folder });
	const printed = (await run.stdout.toArray()).join('');
	return printed.match(/^[0-9A-Z-]{14}(?=,)/gm) ?? [];
}
