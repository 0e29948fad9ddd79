import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { securityHeaders } from '../../lib/security-headers.ts';
import { staticHeadersOf } from '../../lib/static-headers.ts';
import { siteServer } from './site-server.ts';
import { staticSite } from './static-site.ts';
import { type SurveyFunction, surveyListener } from './survey-listener.ts';

const FILES = {
	'index.html': '<h1>Hem</h1>',
	'omraden/index.html': '<h1>Områden</h1>',
	'404.html': '<h1>Sidan finns inte</h1>',
	'en/404/index.html': '<h1>There is no such page</h1>',
	'admin/index.html': '<h1>Redigera</h1>',
	'_astro/a.1234.css': 'a{}',
	'.well-known/security.txt': 'Contact: mailto:a@b.se',
	'kalender.ics': 'BEGIN:VCALENDAR',
	'resultat/2026.1.csv': 'survey,edition',
};

const dist = mkdtempSync(join(tmpdir(), 'static-site-'));
for (const [file, text] of Object.entries(FILES)) {
	mkdirSync(dirname(join(dist, file)), { recursive: true });
	writeFileSync(join(dist, file), text);
}

const packed = mkdtempSync(join(tmpdir(), 'packed-site-'));
for (const [file, text] of Object.entries({
	'br/index.html': brotliCompressSync(FILES['index.html']),
	'gzip/index.html': gzipSync(FILES['index.html']),
	'gzip/_astro/a.1234.css': gzipSync(FILES['_astro/a.1234.css']),
})) {
	mkdirSync(dirname(join(packed, file)), { recursive: true });
	writeFileSync(join(packed, file), text);
}

let survey: SurveyFunction;
const server = siteServer(
	staticSite(dist, packed),
	surveyListener((request, context) => survey(request, context), 'production'),
);
let port: number;
const get = (path: string, options: RequestInit = {}) =>
	fetch(`http://127.0.0.1:${String(port)}${path}`, { redirect: 'manual', ...options });

async function withBody(path: string, accepted: string) {
	const response = await get(path, { headers: { 'Accept-Encoding': accepted } });
	return { status: response.status, headers: response.headers, body: await response.text() };
}

beforeAll(async () => {
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	({ port } = server.address() as AddressInfo);
});
beforeEach(() => {
	survey = () => Promise.resolve(new Response('tack', { status: 201 }));
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
	for (const folder of [dist, packed]) rmSync(folder, { recursive: true });
});

describe('pages', () => {
	test.each([
		['/', 'index.html'],
		['/omraden/', 'omraden/index.html'],
		['/admin/', 'admin/index.html'],
		['/_astro/a.1234.css', '_astro/a.1234.css'],
		['/resultat/2026.1.csv', 'resultat/2026.1.csv'],
		['/.well-known/security.txt', '.well-known/security.txt'],
	] as const)('%s is %s, with the headers that Netlify would send', async (path, file) => {
		const response = await get(path);
		expect(response.status).toBe(200);
		expect(await response.text()).toBe(FILES[file]);
		const headers = {
			'Cache-Control': 'public, max-age=0, must-revalidate',
			Vary: 'Accept-Encoding',
			...staticHeadersOf(`/${file}`),
		};
		for (const [name, value] of Object.entries(headers))
			expect([name, response.headers.get(name)]).toEqual([name, value]);
	});

	test.each([
		['/', 'gzip, deflate, br', 'br', 'index.html'],
		['/', 'gzip', 'gzip', 'index.html'],
		['/', 'br;q=0, gzip;q=0.5', 'gzip', 'index.html'],
		['/', 'identity', null, 'index.html'],
		['/_astro/a.1234.css', 'gzip, br', 'gzip', '_astro/a.1234.css'],
		['/omraden/', 'gzip, br', null, 'omraden/index.html'],
	] as const)('%s to who can unpack %s is %s', async (path, accepted, encoding, file) => {
		const { headers, ...response } = await withBody(path, accepted);
		expect([response.status, headers.get('Content-Encoding')]).toEqual([200, encoding]);
		expect(response.body).toBe(FILES[file]);
		const plain = await withBody(path, 'identity');
		for (const name of ['Content-Type', 'Content-Security-Policy', 'Cache-Control', 'Vary'])
			expect([name, headers.get(name)]).toEqual([name, plain.headers.get(name)]);
		expect(headers.get('ETag') === plain.headers.get('ETag')).toBe(encoding === null);
	});

	test('text says in which letters it is written', async () => {
		expect((await get('/kalender.ics')).headers.get('Content-Type')).toBe(
			'text/calendar; charset=utf-8',
		);
	});

	test.each([
		['/omraden', '/omraden/'],
		['/omraden?a=1&b', '/omraden/?a=1&b'],
		['//omraden', '/omraden/'],
	])('%s leads on to %s for good', async (path, to) => {
		const { status, headers } = await get(path);
		expect([status, headers.get('Location')]).toEqual([301, to]);
	});

	test.each(['/finns-inte/', '/finns-inte', '/%E0%A4%A', '/%00', '/..%2fpackage.json', '/_astro/'])(
		'%s is told to be missing, by the site’s own page',
		async (path) => {
			const response = await get(path);
			expect([response.status, await response.text()]).toEqual([404, FILES['404.html']]);
			expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
			expect(response.headers.get('X-Frame-Options')).toBe('DENY');
		},
	);

	test.each([
		['/en/finns-inte/', 'en/404/index.html'],
		['/en/omraden/finns-inte', 'en/404/index.html'],
		['/ar/finns-inte/', '404.html'],
		['/english/', '404.html'],
	] as const)('%s is told so by %s, in the language that the site has', async (path, file) => {
		const response = await get(path);
		expect([response.status, await response.text()]).toEqual([404, FILES[file]]);
	});

	test('the editors’ page keeps its policy however its address is written', async () => {
		const { status, headers } = await get('/admin%2Findex.html');
		expect(status).toBe(200);
		expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
	});

	test('HEAD says the same as GET, and sends nothing', async () => {
		const [got, head] = [await get('/omraden/'), await get('/omraden/', { method: 'HEAD' })];
		expect([head.status, await head.text()]).toEqual([200, '']);
		const ofThePage = (headers: Headers) =>
			[...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name));
		expect(ofThePage(head.headers)).toEqual(ofThePage(got.headers));
	});

	test('who has a page that is still right is not sent it again', async () => {
		const etag = (await get('/omraden/')).headers.get('ETag') ?? '';
		expect(etag).not.toBe('');
		// `fetch` asks for a whole page whenever a tag is given by hand.
		const again = request({ port, path: '/omraden/', headers: { 'If-None-Match': etag } }).end();
		const [{ statusCode, headers }] = (await once(again, 'response')) as [IncomingMessage];
		expect([statusCode, headers['x-frame-options']]).toEqual([304, 'DENY']);
	});

	test('nothing can be sent to a page', async () => {
		const { status, headers } = await get('/omraden/', { method: 'POST', body: 'a=1' });
		expect([status, headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
	});
});

describe('the survey’s function', () => {
	const send = (body: string) => get('/api/survey?language=sv', { method: 'POST', body });

	test('gets what was sent and as what it is deployed, and answers', async () => {
		survey = async (asked, { deploy }) =>
			Response.json([deploy.context, asked.method, await asked.text()], {
				status: 422,
				headers: { 'X-Own': 'yes' },
			});
		const response = await send('code=1');
		expect([response.status, response.headers.get('X-Own')]).toEqual([422, 'yes']);
		expect(await response.json()).toEqual(['production', 'POST', 'code=1']);
	});

	test('is not told who asks', async () => {
		survey = (request, context) =>
			Promise.resolve(Response.json([request.url, [...request.headers], context]));
		const told = (await (await send('')).text()).replaceAll(`127.0.0.1:${String(port)}`, 'host');
		expect(told).not.toContain('127.0.0.1');
	});

	test('knows the host by which the site was called, to tell its own pages from others', async () => {
		survey = (request) => Promise.resolve(new Response(new URL(request.url).host));
		expect(await (await send('')).text()).toBe(`127.0.0.1:${String(port)}`);
	});

	test('that fails is a plain 500, and its words are logged nowhere', async () => {
		const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
		survey = () => Promise.reject(new TypeError('code ABCD'));
		const response = await send('');
		const logged = log.mock.calls.flat();
		log.mockRestore();
		expect(response.status).toBe(500);
		expect(await response.text()).toBe('');
		expect(response.headers.get('Cache-Control')).toBe('no-store');
		expect(response.headers.get('X-Frame-Options')).toBe(securityHeaders['X-Frame-Options']);
		expect(logged).toEqual(['serve: TypeError in a request']);
	});

	test('and its server outlive an upload that breaks off', async () => {
		const begun = Promise.withResolvers<undefined>();
		const read = Promise.withResolvers<string>();
		survey = async (request) => {
			const body = request.text();
			begun.resolve(undefined);
			read.resolve(await body.catch(() => 'broken off'));
			return new Response(await body);
		};
		const socket = connect(port, '127.0.0.1');
		await once(socket, 'connect');
		socket.write('POST /api/survey HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\n{}');
		await begun.promise;
		socket.destroy();
		expect(await read.promise).toBe('broken off');
		expect((await get('/')).status).toBe(200);
	});

	test('do not wait for ever for an upload that does not go on', async () => {
		const impatient = siteServer(
			staticSite(dist, packed),
			surveyListener(async (request) => new Response(await request.text()), 'production'),
			200,
		);
		await once(impatient.listen(0, '127.0.0.1'), 'listening');
		const socket = connect((impatient.address() as AddressInfo).port, '127.0.0.1');
		socket.write('POST /api/survey HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\n{}');
		expect((await socket.toArray()).join('')).toMatch(/^HTTP\/1\.1 408 /);
		impatient.close();
	});
});

test('a connection that is kept brings one more request at most once the server is to end', async () => {
	const ending = siteServer(staticSite(dist, packed), (_, response) => {
		ending.close();
		response.end('the last');
	});
	await once(ending.listen(0, '127.0.0.1'), 'listening');
	const socket = connect((ending.address() as AddressInfo).port, '127.0.0.1');
	const ask = (path: string) => socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
	ask('/api/survey');
	await once(socket, 'data');
	ask('/health');
	expect((await socket.toArray()).join('')).toMatch(/^HTTP\/1\.1 200 .*^Connection: close\r\n/ms);
});

test('whoever keeps the server running can ask whether it answers', async () => {
	const response = await get('/health');
	expect([response.status, await response.text()]).toEqual([200, 'ok\n']);
	expect(response.headers.get('Cache-Control')).toBe('no-store');
	expect(response.headers.get('X-Frame-Options')).toBe(securityHeaders['X-Frame-Options']);
});
