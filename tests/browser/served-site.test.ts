import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepts } from '../../src/cli/ports.ts';
import { until } from '../../src/cli/until.ts';
import { paths } from '../../src/lib/paths.ts';
import { securityHeaders } from '../../src/lib/security-headers.ts';
import { aSubmission } from '../faults/submission-builder.ts';
import { builtPages } from '../site/built-pages.ts';
import { type RunningSite, startSite } from './running-site.ts';
import { serveBuiltSite } from './serve-built.ts';

let site: RunningSite;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.stop());

test('every page is served at its address, with the headers of the site', async () => {
	for (const { path } of builtPages) {
		const { status, headers } = await fetch(site.address + path);
		expect([path, status, headers.get('Content-Type')]).toEqual([
			path,
			200,
			'text/html; charset=utf-8',
		]);
		for (const [name, value] of Object.entries(securityHeaders))
			expect([path, name, headers.get(name)]).toEqual([path, name, value]);
	}
});

test('the survey is asked, answered once and refused the second time', async () => {
	const address = `${site.address}/api/survey`;
	const asked = await fetch(address);
	expect(asked.headers.get('Cache-Control')).toBe('no-store');
	expect(await asked.json()).toMatchObject({ status: 'open' });
	expect((await fetch(address, { method: 'HEAD' })).status).toBe(200);
	const send = () =>
		fetch(address, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(aSubmission(site.code, { answers: { comment: 'Serverad' } })),
		});
	expect([(await send()).status, (await send()).status]).toEqual([201, 409]);
	expect(await site.answers()).toEqual([{ comment: 'Serverad' }]);
});

test('a form without JavaScript leads to the receipt, whose page is there', async () => {
	const body = new URLSearchParams({
		survey: '2026',
		code: await site.newCode(),
		'answers.comment': 'Utan skript',
	});
	const address = `${site.address}/api/survey`;
	const sent = await fetch(address, { method: 'POST', body, redirect: 'manual' });
	expect([sent.status, sent.headers.get('Location')]).toEqual([303, paths.surveyThanks]);
	expect((await fetch(site.address + paths.surveyThanks)).status).toBe(200);
});

test('what is under way is answered before it ends, and its log names nobody', async () => {
	const own = await serveBuiltSite({ NETLIFY_DB_URL: '', SURVEY_CODE_SECRET: '' });
	const { hostname, port } = new URL(own.address);
	const body = 'survey=2026&code=ABCDEFGHJKMN&answers.comment=Hemligt';
	const socket = connect(Number(port), hostname);
	await once(socket, 'connect');
	socket.write(
		`POST /api/survey HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${String(body.length)}\r\n\r\n${body.slice(0, 9)}`,
	);
	// Of two requests on one server the first has been taken up when the second is answered.
	await fetch(`${own.address}/health`);
	const ended = own.stop();
	await until(async () => !(await accepts(hostname, Number(port))), 10_000, 'It still listens.');
	socket.write(body.slice(9));
	const answer = (await socket.toArray()).join('');
	expect(answer).toMatch(/^HTTP\/1\.1 503 /);
	expect(await ended).toBe(0);
	expect(own.log().split('\n').slice(0, -1)).toEqual([
		'NETLIFY_DB_URL is not set, so no answer can be taken.',
		'SURVEY_CODE_SECRET is not set, so no answer can be taken.',
		expect.stringMatching(/^Ready: /),
		'survey: SURVEY_CODE_SECRET is not set, so no answer can be taken',
		'survey: 2026, unavailable',
	]);
});
