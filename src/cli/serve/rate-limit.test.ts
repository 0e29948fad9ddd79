import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { type RateLimit, rateLimited } from './rate-limit.ts';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
	vi.useRealTimers();
	for (const server of servers.splice(0)) server.close();
});

const answered: RequestListener = (_, response) => {
	response.end('ok');
};

/** Asks a server with two requests a minute, one after the other: the answers' statuses. */
async function limitedServer(limit: Partial<RateLimit> = {}) {
	const listener = rateLimited(answered, { windowLimit: 2, windowSize: 60, ...limit });
	const server = createServer(listener).listen(0, '127.0.0.1');
	servers.push(server);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return async (...asking: (string | undefined)[]) => {
		const statuses = [];
		for (const address of asking) {
			const headers: HeadersInit = address === undefined ? {} : { 'X-Real-IP': address };
			statuses.push((await fetch(`http://127.0.0.1:${String(port)}/`, { headers })).status);
		}
		return statuses;
	};
}

test('who asks more than the limit is refused until the window ends', async () => {
	vi.useFakeTimers({ toFake: ['performance'] });
	const ask = await limitedServer();
	expect(await ask(undefined, undefined, undefined)).toEqual([200, 200, 429]);
	vi.advanceTimersByTime(59_000);
	expect(await ask(undefined)).toEqual([429]);
	vi.advanceTimersByTime(1_000);
	expect(await ask(undefined)).toEqual([200]);
});

test('a refusal says when to come again, and is kept nowhere', async () => {
	const listener = rateLimited(answered, { windowLimit: 1, windowSize: 60 });
	const server = createServer(listener).listen(0, '127.0.0.1');
	servers.push(server);
	await once(server, 'listening');
	const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
	await fetch(address);
	const { status, headers } = await fetch(address);
	expect([status, headers.get('Cache-Control')]).toEqual([429, 'no-store']);
	expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0);
	expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
	expect(headers.get('Connection')).toBe('close');
});

test('without a limit nobody is refused', async () => {
	expect(await (await limitedServer({ windowLimit: 0 }))(undefined, undefined, undefined)).toEqual([
		200, 200, 200,
	]);
});

test('a header that nobody has named counts for nothing', async () => {
	expect(await (await limitedServer())('192.0.2.1', '192.0.2.2', '192.0.2.3')).toEqual([
		200, 200, 429,
	]);
});

test.each([
	['each address has a limit of its own', ['192.0.2.1', '192.0.2.1', '192.0.2.2'], 200],
	['an address has one limit', ['192.0.2.1', '192.0.2.1', '192.0.2.1'], 429],
	['what is written before the last by who asks counts for nothing', ['1, 9', '2,9', '9'], 429],
	['a home with IPv6 is one', ['2001:db8::1', '2001:db8:0:0:9::1', '2001:db8::3:0:0:2'], 429],
	[
		'of IPv4 within IPv6 each is one',
		['::ffff:192.0.2.1', '::ffff:192.0.2.1', '::ffff:192.0.2.2'],
		200,
	],
	['another home is another', ['2001:db8::1', '2001:db8::2', '2001:db8:0:1::1'], 200],
	['without the header, whoever connects counts', [undefined, undefined, undefined], 429],
])('where a server in front is trusted, %s', async (_, asking, last) => {
	const ask = await limitedServer({ trustedHeader: 'X-Real-IP' });
	expect(await ask(...asking)).toEqual([200, 200, last]);
});
