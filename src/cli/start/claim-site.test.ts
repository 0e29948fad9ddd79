import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from '../ports.ts';

const PROGRAM = `
	const { claimSite } = await import(${JSON.stringify(resolve('src/cli/start/claim-site.ts'))});
	// A program of its own has nothing but what it prints to tell the test.
	console.log(await claimSite('npm start').then(({ address }) => address, ({ message }) => message));
	setInterval(() => {}, 1e6);`;

let folder: string;
let running: ChildProcess[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'claim-site-'));
});
afterEach(async () => {
	await Promise.all(running.map(kill));
	running = [];
	rmSync(folder, { recursive: true });
});

async function kill(child: ChildProcess) {
	if (child.exitCode !== null || child.signalCode !== null) return;
	child.kill('SIGKILL');
	await once(child, 'exit');
}

/** A process in the folder that wants to run a site there: what it is told, and its end. */
async function claim() {
	const port = String(await freePort());
	const child = spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
		cwd: folder,
		env: { ...process.env, PORT: port },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	running.push(child);
	const [told] = (await once(child.stdout, 'data')) as [Buffer];
	return { own: `http://localhost:${port}/`, told: told.toString().trim(), end: () => kill(child) };
}

test('a folder has one site until that is killed, and whoever comes meanwhile is told where it is', async () => {
	const first = await claim();
	expect(first.told).toBe(first.own);
	expect((await claim()).told).toBe(
		`The site already runs from this folder: ${first.own}. Stop it first.`,
	);
	await first.end();
	const third = await claim();
	expect(third.told).toBe(third.own);
});
