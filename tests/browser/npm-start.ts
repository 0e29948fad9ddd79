import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { freePort } from '../../src/cli/ports.ts';
import { outerEnvironment } from '../outer-environment.ts';
import { copyProject } from '../project-copy.ts';

export interface StartedSite {
	address: string;
	/** The example code that it printed, as it is printed in a letter. */
	code: string;
	/** What fits in the next line that it prints and that has it. */
	says: (pattern: RegExp) => Promise<string>;
	/** What another `npm start` in the same folder says of its failure. */
	startAnother: () => Promise<string>;
	/** `npm run survey -- …` in the same folder: what it prints. */
	survey: (...args: string[]) => Promise<string>;
	/** The answers of all ballots. */
	answers: () => Promise<unknown[]>;
	stop: () => Promise<void>;
}

/** `npm start` in a copy of the project: the platform's emulator, with a database of its own. */
export async function npmStart(): Promise<StartedSite> {
	const copy = await copyProject();
	const env = { ...outerEnvironment(), PORT: String(await freePort()) };
	// What npm runs, without npm between.
	const node = (...args: string[]) => spawn(process.execPath, args, { cwd: copy.folder, env });
	const site = node('src/cli/start/start.ts');
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
	const { origin, hash } = new URL(await says(/http\S+#kod=\S+/));

	return {
		address: origin,
		code: hash.slice('#kod='.length),
		says,
		async startAnother() {
			return (await node('src/cli/start/start.ts').stderr.toArray()).join('');
		},
		async survey(...args) {
			return (await node('src/cli/survey/survey.ts', ...args).stdout.toArray()).join('');
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
