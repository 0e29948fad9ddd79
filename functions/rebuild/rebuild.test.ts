import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { askForRebuild } from '../../src/lib/ask-for-rebuild.ts';
import rebuild, { config } from './rebuild.ts';

/** A build server: answers with the status that its address says, and never at `/slow`. */
const received: string[] = [];
const server = createServer((request, response) => {
	received.push(`${request.method ?? ''} ${request.url ?? ''}`);
	if (request.url === '/slow') return;
	response.writeHead(Number(request.url?.slice(1)), { location: '/200' }).end();
});
let origin = '';
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});
beforeEach(() => {
	received.length = 0;
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

async function asked(hook: string | undefined, patienceMs = 10_000) {
	const logged: string[] = [];
	const log = (line: string) => logged.push(line);
	return { outcome: await askForRebuild({ hook, patienceMs, fetch, log }), logged };
}

test('the hook is asked once, by POST', async () => {
	expect(await asked(`${origin}/200`)).toEqual({
		outcome: 'asked',
		logged: ['rebuild: asked for, 200'],
	});
	expect(received).toEqual(['POST /200']);
});

test.each([404, 500, 302])('an answer %i is a failure that is logged', async (status) => {
	expect(await asked(`${origin}/${String(status)}`)).toEqual({
		outcome: 'failed',
		logged: [`rebuild: refused, ${String(status)}`],
	});
	expect(received).toEqual([`POST /${String(status)}`]);
});

test.each([undefined, ''])('without a hook (%j) the log says what to set', async (hook) => {
	expect(await asked(hook)).toEqual({
		outcome: 'no-hook',
		logged: ['rebuild: BUILD_HOOK_URL is not set: set it to the address of a build hook'],
	});
});

test('a server that cannot be reached is a failure, logged by its kind', async () => {
	const gone = createServer();
	await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
	const { port } = gone.address() as AddressInfo;
	await new Promise((resolve) => gone.close(resolve));
	expect(await asked(`http://127.0.0.1:${String(port)}/secret`)).toEqual({
		outcome: 'failed',
		logged: ['rebuild: failed, Error ECONNREFUSED'],
	});
});

test('an answer that does not come is a failure, not waited for longer than allowed', async () => {
	expect(await asked(`${origin}/slow`, 100)).toEqual({
		outcome: 'failed',
		logged: [expect.stringMatching(/^rebuild: failed, TimeoutError/)],
	});
});

test('an address that is none is not repeated in the log', async () => {
	const { outcome, logged } = await asked('secret');
	expect([outcome, logged.length]).toEqual(['failed', 1]);
	expect(logged.join()).not.toContain('secret');
});

test('it runs by itself just after midnight in Sweden, within the European Union', () => {
	expect(config).toEqual({ schedule: '10 23 * * *', region: 'fra' });
});

test.each([
	['asked', () => `${origin}/200`, 204],
	['told where to ask', () => '', 204],
	['refused', () => `${origin}/500`, 500],
])('the platform sees whether it was %s', async (_, hook, status) => {
	vi.stubEnv('BUILD_HOOK_URL', hook());
	const log = vi.spyOn(console, 'log').mockReturnValue();
	expect((await rebuild()).status).toBe(status);
	expect(log).toHaveBeenCalledOnce();
});
