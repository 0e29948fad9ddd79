import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../database/postgres-store.ts';
import {
	aBody,
	ADDRESS,
	aForm,
	afterClosing,
	beforeOpening,
	bodyOf,
	formRequest,
	jsonRequest,
	startHandler,
} from './handler-fixture.ts';
import type { Environment } from './handle.ts';

let handler: Awaited<ReturnType<typeof startHandler>>;
beforeAll(async () => {
	handler = await startHandler();
});
afterAll(() => handler.stop());

const used = async () => {
	const code = await handler.code();
	await handler.send(jsonRequest(aBody(code)));
	return code;
};
let submission = '';
const received = async () => {
	const code = await handler.code();
	submission = crypto.randomUUID();
	await handler.send(jsonRequest(aBody(code, { submission })));
	return code;
};
const EVIL = { Origin: 'https://evil.example' };
const TEXT = { 'Content-Type': 'text/plain', Accept: 'text/html' };
const LARGE = 'x'.repeat(33_000);

interface Row {
	code: () => Promise<string>;
	/** Of the JSON body, or of the form's fields by the same names. */
	change?: Record<string, string>;
	/** A body that is none, for JSON, and a field too many, for the form. */
	broken?: { json: string; form: [string, string] };
	headers?: Record<string, string>;
	method?: string;
	environment?: Partial<Environment>;
	/** Status and `type`, or `field` where it can be mended, of the JSON caller. */
	json: [number, string];
	/** Status of the form, and where it leads, or what the page has in `main`. */
	form: [number, string];
}

const fresh = () => handler.code();
const unknown = () => Promise.resolve('000000000000');

/** The table of `POST /api/survey` in the architecture, in its order. */
const TABLE: [string, Row][] = [
	['stored', { code: fresh, json: [201, 'received'], form: [303, '/enkat/tack/'] }],
	[
		'the same submission again, with other answers',
		{
			code: received,
			get change() {
				return { submission, 'answers.satisfied': 'not' };
			},
			json: [200, 'received'],
			form: [303, '/enkat/tack/'],
		},
	],
	[
		'another language',
		{ code: fresh, change: { switch: 'sv' }, json: [422, 'switch'], form: [200, 'form'] },
	],
	['a code that nobody made', { code: unknown, json: [422, 'code'], form: [422, '#kod-error'] }],
	['no code', { code: () => Promise.resolve(''), json: [422, 'code'], form: [422, '#kod-error'] }],
	[
		'a wrong answer',
		{
			code: fresh,
			change: { 'answers.satisfied': 'x' },
			json: [422, 'answers.satisfied'],
			form: [422, '#satisfied-error'],
		},
	],
	[
		'another survey',
		{
			code: fresh,
			change: { survey: '2025' },
			json: [422, 'survey'],
			form: [422, '.survey-errors'],
		},
	],
	['a used code', { code: used, json: [409, 'code-used'], form: [409, 'h1'] }],
	[
		'before it opens',
		{ code: fresh, environment: beforeOpening, json: [403, 'not-open'], form: [403, 'h1'] },
	],
	[
		'after it ends',
		{ code: fresh, environment: afterClosing, json: [410, 'closed'], form: [410, 'h1'] },
	],
	['another site', { code: fresh, headers: EVIL, json: [403, 'cross-site'], form: [403, 'h1'] }],
	[
		'another method',
		{ code: fresh, method: 'PUT', json: [405, 'wrong-method'], form: [405, 'h1'] },
	],
	[
		'an unreadable body',
		{
			code: fresh,
			broken: { json: '{', form: ['code', 'twice'] },
			json: [400, 'unreadable'],
			form: [400, 'h1'],
		},
	],
	[
		'too large a body',
		{ code: () => Promise.resolve(LARGE), json: [413, 'too-large'], form: [413, 'h1'] },
	],
	[
		'a store that cannot be reached',
		{
			code: fresh,
			environment: { store: () => openStore('postgres://nobody@127.0.0.1:1/none') },
			json: [503, 'unavailable'],
			form: [503, 'form'],
		},
	],
	[
		'no secret',
		{
			code: fresh,
			environment: { secret: undefined },
			json: [503, 'unavailable'],
			form: [503, 'form'],
		},
	],
];

function bodyFor(code: string, change: Record<string, string> = {}) {
	const { 'answers.satisfied': satisfied, ...fields } = change;
	return aBody(code, { ...fields, ...(satisfied && { answers: { satisfied } }) });
}

const formFor = (code: string, change: Record<string, string> = {}): [string, string][] =>
	Object.entries(change)
		.filter(([name]) => !aForm(code).some(([own]) => own === name))
		.concat(aForm(code).map(([name, value]) => [name, change[name] ?? value]));

test.each(TABLE)('%s: as JSON', async (_, row) => {
	const before = await handler.stored();
	const code = await row.code();
	const spent = (await handler.stored()).usedCodes - before.usedCodes;
	const request = jsonRequest(
		row.broken?.json ?? bodyFor(code, row.change),
		row.headers,
		row.method,
	);
	const response = await handler.send(request, row.environment);
	expect(response.headers.get('Content-Type')).toMatch(/^application\/(problem\+)?json$/);
	const { status, type, errors } = (await bodyOf(response)) as {
		status: unknown;
		type?: string;
		errors?: { field: string }[];
	};
	expect([response.status, errors?.[0]?.field ?? type?.split('/').at(-1) ?? status]).toEqual(
		row.json,
	);
	expect((await handler.stored()).ballots).toHaveLength(
		before.ballots.length + spent + (row.json[0] === 201 ? 1 : 0),
	);
});

test.each(TABLE)('%s: as a form without JavaScript', async (_, row) => {
	const before = await handler.stored();
	const code = await row.code();
	const spent = (await handler.stored()).usedCodes - before.usedCodes;
	const form = formRequest(
		[...formFor(code, row.change), ...(row.broken ? [row.broken.form] : [])],
		row.headers,
	);
	const request = row.method === undefined ? form : new Request(form, { method: row.method });
	const response = await handler.send(request, row.environment);
	const [status, leads] = row.form;
	expect(response.status).toBe(status);
	if (status !== 303) expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
	if (status === 303) expect(response.headers.get('Location')).toBe(leads);
	else {
		const $ = load(await response.text());
		expect($(`main ${leads}`)).toHaveLength(1);
		// Where the form can mend it, it is there with its answers; else nothing invites to send.
		const hasForm = [200, 422, 503].includes(status);
		expect($('form [name="answers.comment"]').text()).toBe(hasForm ? 'Hej' : '');
		expect($('main button, main input')).toHaveLength(
			hasForm ? $('form button, form input').length : 0,
		);
		if (!hasForm) expect($('main').text()).not.toContain('Skicka');
	}
	expect((await handler.stored()).ballots).toHaveLength(
		before.ballots.length + spent + (row.json[0] === 201 ? 1 : 0),
	);
});

test('one code, sent at once in ten ways and in its clothes, makes one ballot', async () => {
	const { ballots, usedCodes } = await handler.stored();
	const code = await handler.code();
	const clothes = [code, code.toLowerCase(), `Kod: ${code}.`, `\u200E${code}`, `#kod=${code}`];
	const responses = await Promise.all(
		clothes.flatMap((typed) => [
			handler.send(jsonRequest(aBody(typed))),
			handler.send(formRequest(aForm(typed))),
		]),
	);
	const statuses = responses.map(({ status }) => status);
	expect(statuses.filter((status) => status === 409)).toHaveLength(9);
	const after = await handler.stored();
	expect([after.ballots.length, after.usedCodes]).toEqual([ballots.length + 1, usedCodes + 1]);
});

test('two codes in one field make no ballot and spend none', async () => {
	const stored = await handler.stored();
	const both = `${await handler.code()} ${await handler.code()}`;
	expect((await handler.send(jsonRequest(aBody(both)))).status).toBe(422);
	expect((await handler.send(formRequest(aForm(both)))).status).toBe(422);
	expect(await handler.stored()).toEqual(stored);
});

test.each([
	['a used code', used, {}, ['sparat', 'annan hemma', 'tappat', 'kundtjänst']],
	['before it opens', fresh, beforeOpening, ['fungerar fortfarande', 'tappat', 'kundtjänst']],
	['after it ends', fresh, afterClosing, ['Tack för ditt svar', 'kundtjänst']],
])('%s: the page helps', async (_, code, environment, words) => {
	const response = await handler.send(formRequest(aForm(await code())), environment);
	const $ = load(await response.text());
	const heading = $('main h1').text();
	expect($('title').text()).toBe(`${heading} – Enkät`);
	for (const word of words) expect($('main').text()).toContain(word);
	expect($('main a[href="/kontakt/"]')).toHaveLength(1);
});

const asks = (accept: string, query = '', method = 'GET') =>
	handler.send(
		new Request(ADDRESS + query, { method, headers: { Accept: accept, 'Accept-Language': 'ar' } }),
	);
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

test.each([
	['GET', '', '/enkat/'],
	['HEAD', '', '/enkat/'],
	['GET', '?language=sv&mode=paper', '/enkat/papper/'],
])('a browser that comes to the address by %s %s is led to the form', async (method, query, to) => {
	const response = await asks(BROWSER, query, method);
	expect([response.status, response.headers.get('Location')]).toEqual([303, to]);
	expect([response.headers.get('Vary'), await response.text()]).toEqual(['Accept', '']);
});

test.each(['*/*', 'application/json', 'application/json, text/html;q=0.5', 'text/html;q=0'])(
	'who accepts %s gets JSON',
	async (accept) => {
		const response = await asks(accept);
		expect([response.status, response.headers.get('Content-Type')]).toEqual([
			200,
			'application/json',
		]);
		expect(response.headers.get('Vary')).toBe('Accept');
	},
);

test('the type of the body is checked for form and JSON callers alike', async () => {
	for (const [headers, type] of [
		[TEXT, 'text/html; charset=utf-8'],
		[{ ...TEXT, Accept: '*/*' }, 'application/problem+json'],
	] as const) {
		const response = await handler.send(jsonRequest('{}', headers));
		expect([response.status, response.headers.get('Content-Type')]).toEqual([415, type]);
	}
});
