import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	aBody,
	ADDRESS,
	afterClosing,
	bodyOf,
	formRequest,
	jsonRequest,
	startHandler,
} from './handler-fixture.ts';

let handler: Awaited<ReturnType<typeof startHandler>>;
beforeAll(async () => {
	handler = await startHandler();
});
afterAll(() => handler.stop());

const PAGE = { Accept: 'text/html' };
const EVIL = { Origin: 'https://evil.example' };

test.each([
	['same-origin', 'https://evil.example', 201],
	['none', undefined, 201],
	['same-site', undefined, 403],
	['cross-site', 'https://trygghet.example', 403],
	[undefined, 'https://trygghet.example', 201],
	[undefined, 'https://evil.example', 403],
	[undefined, 'https://trygghet.example:8443', 403],
	[undefined, 'null', 403],
	[undefined, undefined, 201],
])('Sec-Fetch-Site %s and Origin %s give %i', async (site, origin, expected) => {
	const headers = {
		...(site !== undefined && { 'Sec-Fetch-Site': site }),
		...(origin !== undefined && { Origin: origin }),
	};
	const response = await handler.send(jsonRequest(aBody(await handler.code()), headers));
	expect(response.status).toBe(expected);
	if (expected === 403) expect((await bodyOf(response))['type']).toMatch(/\/cross-site$/);
});

test('another method is 405 and says which are allowed', async () => {
	for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
		const response = await handler.send(
			new Request('https://trygghet.example/api/survey', { method }),
		);
		expect(response.status).toBe(405);
		expect(response.headers.get('Allow')).toBe('GET, HEAD, POST');
	}
});

test.each([
	[
		'a body that cannot be read',
		formRequest([
			['code', 'A'],
			['code', 'B'],
		]),
		400,
	],
	['another site', formRequest([], { Origin: 'https://evil.example' }), 403],
	['another method', new Request(ADDRESS, { method: 'PUT', headers: PAGE }), 405],
	['too large a body', formRequest([['code', 'x'.repeat(33_000)]]), 413],
	['another type', new Request(ADDRESS, { method: 'POST', headers: PAGE, body: 'x' }), 415],
])('%s gets a page in the frame of the site', async (_, request, expected) => {
	const response = await handler.send(request);
	expect([response.status, response.headers.get('Content-Type')]).toEqual([
		expected,
		'text/html; charset=utf-8',
	]);
	const $ = load(await response.text());
	expect($('title').text()).toMatch(/ – Enkät$/);
	expect($('main h1').text()).not.toBe('');
	expect($('main a[href="/enkat/"]')).toHaveLength(1);
});

test.each([
	['the method before the site', jsonRequest('{', EVIL, 'PUT'), 405],
	['the site before the type', jsonRequest('{', { ...EVIL, 'Content-Type': 'text/plain' }), 403],
	['the type before the size', jsonRequest('x'.repeat(33_000), { 'Content-Type': 'x/y' }), 415],
	['the size before what it says', jsonRequest('x'.repeat(33_000)), 413],
	['what it says before the secret', jsonRequest('{'), 400],
	['the secret before the answers', jsonRequest('{}'), 503],
])('%s is checked', async (_, request, expected) => {
	const response = await handler.send(request, { secret: undefined });
	expect(response.status).toBe(expected);
});

test.each([
	[undefined, 'not set'],
	['x'.repeat(31), 'shorter than 32 bytes'],
])('with the secret %s no answer is taken, and the log says why', async (secret, flaw) => {
	handler.logged.length = 0;
	const response = await handler.send(jsonRequest(aBody(await handler.code())), { secret });
	expect(response.status).toBe(503);
	expect(handler.logged[0]).toContain(`SURVEY_CODE_SECRET is ${flaw}`);
});

test('the dates are checked before the answers', async () => {
	expect((await handler.send(jsonRequest('{}'), afterClosing)).status).toBe(410);
});

test('every answer carries the security headers and is never stored by a cache', async () => {
	for (const request of [
		jsonRequest('{'),
		formRequest([]),
		new Request('https://x.example/api/survey'),
	]) {
		const { headers } = await handler.send(request);
		expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
		expect(headers.get('Referrer-Policy')).toBe('same-origin');
		expect(headers.get('Cache-Control')).toBe('no-store');
	}
});
