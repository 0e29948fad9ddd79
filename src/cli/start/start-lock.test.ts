import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const LOCK = resolve('src/cli/start/start-lock.ts');
const folder = mkdtempSync(join(tmpdir(), 'start-lock-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** A process in the folder that asks for its lock, and lives until it is killed. */
async function take(address: string) {
	const program = `
		const { takeLock } = await import(${JSON.stringify(LOCK)});
		console.log(JSON.stringify(takeLock(${JSON.stringify(address)})));
		setInterval(() => {}, 1e6);`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
		cwd: folder,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const [printed] = (await once(child.stdout, 'data')) as [Buffer];
	const kill = async () => {
		child.kill('SIGKILL');
		await once(child, 'exit');
	};
	return { result: JSON.parse(printed.toString()) as unknown, kill };
}

test('a folder has one site, until that is killed, and whoever comes next is told where it is', async () => {
	const first = await take('http://localhost:1/');
	const second = await take('http://localhost:2/');
	expect([first.result, second.result]).toEqual([
		{ taken: true },
		{ taken: false, holder: 'http://localhost:1/' },
	]);
	await first.kill();
	const third = await take('http://localhost:3/');
	expect(third.result).toEqual({ taken: true });
	await Promise.all([second, third].map(({ kill }) => kill()));
});
