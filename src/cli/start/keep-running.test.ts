import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepRunning } from './keep-running.ts';
import { type LoggedProcess, startLogged } from './logged-process.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'trygghet-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const LIVES = 'setInterval(() => {}, 1000)';
const FAILS = 'console.error(" ›   Error: no luck"); process.exit(1)';
const never = () => new Promise<never>(() => {});

/** Keeps a program of Node running, and notes what became of it. */
function keep(program: string, untilReady: (starts: number) => Promise<void>) {
	const { promise: stopped, resolve: stop } = Promise.withResolvers<'stopped'>();
	const log = join(folder, 'log');
	const lines: string[] = [];
	const sites: LoggedProcess[] = [];
	const kept = keepRunning({
		run() {
			const site = startLogged([process.execPath, '--eval', program], log, process.env);
			sites.push(site);
			return Promise.resolve(site);
		},
		untilReady: () => untilReady(sites.length),
		stopped,
		say: (line) => lines.push(line),
	});
	return {
		kept,
		stop,
		lines,
		sites,
		log: () => readFileSync(log, 'utf8'),
	};
}

test('a site that ends is started again, however often, and it is said why', async () => {
	const { kept, stop, lines, sites } = keep(FAILS, (starts) => {
		if (starts === 5) stop('stopped');
		return Promise.resolve();
	});
	await kept;
	expect(sites).toHaveLength(5);
	expect(new Set(lines)).toEqual(
		new Set(['The site has ended by itself (Error: no luck). Starting it again …']),
	);
});

test('one that ends three times before it is ready is given up, and the log has all three', async () => {
	const { kept, log } = keep(FAILS, never);
	await expect(kept).rejects.toThrow(/Error: no luck\nThe site has ended 3 times in a row/);
	expect(log().match(/no luck/g)).toHaveLength(3);
});

test('to be ready once makes the earlier failures forgotten', async () => {
	const { kept, sites } = keep(FAILS, (starts) => (starts === 2 ? Promise.resolve() : never()));
	await expect(kept).rejects.toThrow('3 times');
	expect(sites).toHaveLength(5);
});

test('a question that fails because the site is ending counts as its end', async () => {
	const { kept, log } = keep(FAILS, async (starts) => {
		await vi.waitUntil(() => log().split('no luck').length > starts, { timeout: 60_000 });
		throw new Error('Connection lost');
	});
	await expect(kept).rejects.toThrow('3 times');
});

test('a site that lives but cannot become ready is ended, and the reason thrown', async () => {
	const { kept, sites } = keep(LIVES, () => Promise.reject(new Error('No migration')));
	await expect(kept).rejects.toThrow('No migration');
	expect(await sites[0]?.ended).toBeNull();
});

test('to stop while it is started again leaves nothing running', async () => {
	const { kept, stop, sites } = keep(LIVES, async (starts) => {
		if (starts === 1) await sites[0]?.stop();
		else stop('stopped');
		await never();
	});
	await kept;
	expect(sites).toHaveLength(2);
	expect(await sites[1]?.ended).toBeNull();
});
