import { createServer } from 'node:net';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/database/postgres-store.ts';
import { aBody, formRequest, jsonRequest, startHandler } from './handler-fixture.ts';

let handler: Awaited<ReturnType<typeof startHandler>>;
beforeAll(async () => {
	handler = await startHandler();
});
afterAll(() => handler.stop());

const aForm = (code: string): [string, string][] => [
	['survey', '2026'],
	['code', code],
	['answers.satisfied', 'very'],
	['answers.first', 'light'],
	['answers.first', 'locks'],
	['answers.comment', 'Hej'],
];
const before = { now: new Date('2026-01-01T00:00:00Z') };
const after = { now: new Date('2027-01-01T00:00:00Z') };
const status = (response: Response) => response.status;
const bodyOf = async (response: Response) => (await response.json()) as Record<string, unknown>;

test('GET says which survey, when, and what it asks', async () => {
	const response = await handler.send(new Request('https://trygghet.example/api/survey'));
	expect(response.headers.get('Cache-Control')).toBe('no-store');
	expect(await bodyOf(response)).toEqual({
		survey: '2026',
		status: 'open',
		opens: '2026-11-09T08:00:00+01:00',
		closes: '2026-12-07T00:00:00+01:00',
		languages: ['sv'],
		questions: [
			{ id: 'satisfied', type: 'single', required: false, options: ['very', 'not', 'dont-know'] },
			{
				id: 'first',
				type: 'multiple',
				required: false,
				options: ['light', 'locks', 'clean', 'none'],
				exclusive: ['none'],
				maxChoices: 2,
			},
			{ id: 'comment', type: 'text', required: false, options: [], maxLength: 1000 },
		],
	});
});

test('a fresh code stores exactly one ballot; again is 200; another submission is 409', async () => {
	const { ballots, usedCodes } = await handler.stored();
	const body = aBody(await handler.code());
	const first = await handler.send(jsonRequest(body));
	expect([first.status, await bodyOf(first)]).toEqual([201, { status: 'received' }]);
	const again = await handler.send(jsonRequest({ ...body, answers: { satisfied: 'not' } }));
	expect([again.status, await bodyOf(again)]).toEqual([200, { status: 'received' }]);
	const other = await handler.send(jsonRequest({ ...body, submission: crypto.randomUUID() }));
	expect(other.status).toBe(409);
	expect(other.headers.get('Content-Type')).toBe('application/problem+json');
	expect((await bodyOf(other))['type']).toMatch(/\/code-used$/);
	expect(await handler.stored()).toMatchObject({
		ballots: { length: ballots.length + 1 },
		usedCodes: usedCodes + 1,
	});
});

test('ten sends of one submission at once store one ballot and are all received', async () => {
	const { ballots } = await handler.stored();
	const body = aBody(await handler.code());
	const responses = await Promise.all(
		Array.from({ length: 10 }, () => handler.send(jsonRequest(body))),
	);
	expect(responses.map(status).sort()).toEqual([...Array<number>(9).fill(200), 201]);
	expect((await handler.stored()).ballots).toHaveLength(ballots.length + 1);
});

test('a posted form is stored and led to the receipt', async () => {
	const { ballots } = await handler.stored();
	const response = await handler.send(formRequest(aForm(await handler.code())));
	expect([response.status, response.headers.get('Location')]).toEqual([303, '/enkat/tack/']);
	expect((await handler.stored()).ballots.slice(ballots.length)).toEqual([
		{
			survey: '2026',
			district: 'dalhem',
			answers: { satisfied: 'very', first: ['light', 'locks'], comment: 'Hej' },
		},
	]);
});

test('the same form again, without a submission id, says that we may have the answer', async () => {
	const form = aForm(await handler.code());
	await handler.send(formRequest(form));
	const response = await handler.send(formRequest(form));
	expect(response.status).toBe(409);
	expect(await response.text()).toContain('Om det var du nyss har vi ditt svar');
});

test('a wrong form comes back whole, with every answer, the code and the errors', async () => {
	const hostile = '"><script>$&$`</textarea>';
	const fields: [string, string][] = [
		...aForm(hostile).filter(([name]) => name !== 'answers.comment'),
		['answers.first', 'none'],
		['answers.comment', hostile],
	];
	const response = await handler.send(formRequest(fields));
	expect(response.status).toBe(422);
	const $ = load(await response.text());
	expect($('title').text()).toMatch(/^Fel: /);
	expect($('[name="code"]').attr('value')).toBe(hostile);
	expect($('[name="answers.comment"]').text()).toBe(hostile);
	expect($('[name="answers.satisfied"][checked]').attr('value')).toBe('very');
	expect($('[name="answers.first"][checked]')).toHaveLength(3);
	const links = $('.survey-errors a')
		.map((_, link) => $(link).attr('href'))
		.get();
	expect(links).toEqual(['#kod', '#first']);
	for (const link of links) expect($(link), link).toHaveLength(1);
	expect($('#first-error').text()).toContain('går inte ihop');
});

test('a form that came back has an id of its own, so that sending it twice counts once', async () => {
	const page = load(await (await handler.send(formRequest(aForm('')))).text());
	const submission = page('[name="submission"]').attr('value') ?? '';
	const form = [...aForm(await handler.code()), ['submission', submission] as [string, string]];
	const again = load(await (await handler.send(formRequest(form.toSpliced(1, 1)))).text());
	expect(again('[name="submission"]').attr('value')).toBe(submission);
	expect((await handler.send(formRequest(form))).status).toBe(303);
	expect((await handler.send(formRequest(form))).status).toBe(303);
});

test('switching language keeps answers and code, and checks and stores nothing', async () => {
	const stored = await handler.stored();
	const fields = [...aForm('half a code'), ['switch', 'sv'] as [string, string]];
	const response = await handler.send(formRequest(fields), { secret: undefined, ...after });
	const $ = load(await response.text());
	expect(response.status).toBe(200);
	expect($('[name="code"]').attr('value')).toBe('half a code');
	expect($('[name="answers.satisfied"][checked]').attr('value')).toBe('very');
	expect($('.survey-errors')).toHaveLength(0);
	expect(await handler.stored()).toEqual(stored);
});

test.each([
	['before it opens', before, 403, '/not-open'],
	['after it closes', after, 410, '/closed'],
	['without a secret', { secret: undefined }, 503, '/unavailable'],
])('%s nothing is stored', async (_, change, expected, type) => {
	const stored = await handler.stored();
	const code = await handler.code();
	const json = await handler.send(jsonRequest(aBody(code)), change);
	expect([json.status, (await bodyOf(json))['type']]).toEqual([
		expected,
		expect.stringMatching(new RegExp(`${type}$`)),
	]);
	const page = await handler.send(formRequest(aForm(code)), change);
	expect([page.status, page.headers.get('Content-Type')]).toEqual([
		expected,
		'text/html; charset=utf-8',
	]);
	expect(await handler.stored()).toEqual(stored);
});

test('a submission that was received stays received after the survey has closed', async () => {
	const body = aBody(await handler.code());
	await handler.send(jsonRequest(body));
	expect((await handler.send(jsonRequest(body), after)).status).toBe(200);
});

test.each([
	['same-origin', 'https://evil.example', 201],
	['none', undefined, 201],
	['same-site', undefined, 403],
	['cross-site', 'https://trygghet.example', 403],
	[undefined, 'https://trygghet.example', 201],
	[undefined, 'https://evil.example', 403],
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
	['text/plain', '{}', 415],
	['', '{}', 415],
	['multipart/form-data; boundary=x', '{}', 415],
	['application/json; charset=utf-8', '{', 400],
	['application/json', '', 400],
	['application/json', 'null', 400],
	['application/json', '[]', 400],
	['application/json', '"text"', 400],
	['application/json', '{"code":"A","code":"B"}', 400],
	['application/json', '['.repeat(30_000), 400],
	['application/json', `{"a":${'['.repeat(15_000)}${']'.repeat(15_000)}}`, 400],
	['application/json', 'x'.repeat(32 * 1024 + 1), 413],
	['application/x-www-form-urlencoded', 'x'.repeat(32 * 1024 + 1), 413],
	['application/x-www-form-urlencoded', 'code=A&code=B', 400],
	['application/x-www-form-urlencoded', 'answers=A', 400],
])('a body of type %j, %.40j, is %i', async (type, body, expected) => {
	const stored = await handler.stored();
	const headers = type === '' ? undefined : { 'Content-Type': type };
	const request = new Request('https://trygghet.example/api/survey', {
		method: 'POST',
		body: new Blob([body]),
		...(headers && { headers }),
	});
	const response = await handler.send(request);
	expect([400, 422].includes(expected) ? [400, 422] : [expected]).toContain(response.status);
	expect(await handler.stored()).toEqual(stored);
});

test('a member that stands twice in a JSON body is refused, not guessed', async () => {
	const stored = await handler.stored();
	const body = JSON.stringify(aBody(await handler.code()));
	const twice = body.replace('{"satisfied"', '{"satisfied":"not","satisfied"');
	expect((await handler.send(jsonRequest(twice))).status).toBe(400);
	expect(await handler.stored()).toEqual(stored);
});

test('too large is noticed without a declared length too', async () => {
	const body = new Blob(['x'.repeat(100_000)]).stream();
	const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body };
	const request = new Request('https://trygghet.example/api/survey', {
		...init,
		duplex: 'half',
	} as RequestInit);
	expect((await handler.send(request)).status).toBe(413);
});

test.each([
	['an unknown question', { answers: { nonsense: 'x' } }, 'answers.nonsense'],
	['an unknown option', { answers: { satisfied: 'x' } }, 'answers.satisfied'],
	['too many choices', { answers: { first: ['light', 'locks', 'clean'] } }, 'answers.first'],
	['exclusive with others', { answers: { first: ['light', 'none'] } }, 'answers.first'],
	['too long a text', { answers: { comment: 'x'.repeat(1001) } }, 'answers.comment'],
	['an array for a single choice', { answers: { satisfied: ['very'] } }, 'answers.satisfied'],
	['a number', { answers: { satisfied: 1 } }, 'answers.satisfied'],
	['a null', { answers: { satisfied: null } }, 'answers.satisfied'],
	['no answers', { answers: undefined }, 'answers'],
	['nothing answered', { answers: {} }, 'answers'],
	['answers that are a list', { answers: [] }, 'answers'],
	['answers that are null', { answers: null }, 'answers'],
	['a text Postgres cannot keep', { answers: { comment: '\u0000' } }, 'answers.comment'],
	['another survey', { survey: '2025' }, 'survey'],
	['a survey that is null', { survey: null }, 'survey'],
	['no code', { code: undefined }, 'code'],
	['a code that is a number', { code: 1 }, 'code'],
	['a code that is null', { code: null }, 'code'],
	['no submission', { submission: undefined }, 'submission'],
	['a submission that is no uuid', { submission: 'x' }, 'submission'],
	['a language that is a list', { language: ['sv'] }, 'language'],
	['an unknown field', { district: 'dalhem' }, 'district'],
])(
	'%s is 422 at its field; nothing is stored and the code is not spent',
	async (_, change, field) => {
		const stored = await handler.stored();
		const code = await handler.code();
		const response = await handler.send(jsonRequest(aBody(code, change)));
		expect(response.status).toBe(422);
		const { errors } = await bodyOf(response);
		expect(errors).toEqual([
			{ field, code: expect.any(String) as string, detail: expect.stringMatching(/\S/) as string },
		]);
		expect(await handler.stored()).toEqual(stored);
		expect((await handler.send(jsonRequest(aBody(code)))).status).toBe(201);
	},
);

test('prototype keys and 10,000 answers are refused like any unknown question', async () => {
	const code = await handler.code();
	const proto = JSON.stringify(aBody(code)).replace('"satisfied"', '"__proto__"');
	expect((await handler.send(jsonRequest(proto))).status).toBe(422);
	const flood = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [i.toString(36), 0]));
	const response = await handler.send(jsonRequest(aBody(code, { answers: flood })));
	expect([413, 422]).toContain(response.status);
	expect((await handler.send(jsonRequest(aBody(code)))).status).toBe(201);
});

test('an unknown code is 422 at the code', async () => {
	const response = await handler.send(jsonRequest(aBody('000000000000')));
	expect(await bodyOf(response)).toMatchObject({
		status: 422,
		errors: [{ field: 'code', code: 'code-unknown' }],
	});
});

test('a store that cannot be reached is 503 with Retry-After, and the page keeps the answers', async () => {
	const store = openStore('postgres://nobody@127.0.0.1:1/none');
	const json = await handler.send(jsonRequest(aBody('0'.repeat(12))), { store: () => store });
	expect([json.status, json.headers.get('Retry-After')]).toEqual([503, '10']);
	const response = await handler.send(formRequest(aForm('0'.repeat(12))), { store: () => store });
	const $ = load(await response.text());
	expect(response.status).toBe(503);
	expect($('[name="answers.comment"]').text()).toBe('Hej');
	expect($('[name="code"]').attr('value')).toBe('000000000000');
});

test('a store that never answers is 503 after about five seconds', async () => {
	const silent = createServer().listen(0, '127.0.0.1');
	const address = silent.address();
	const port = typeof address === 'object' ? String(address?.port) : '';
	const store = openStore(`postgres://nobody@127.0.0.1:${port}/none`);
	const start = performance.now();
	const response = await handler.send(jsonRequest(aBody('0'.repeat(12))), { store: () => store });
	expect(response.status).toBe(503);
	expect(performance.now() - start).toBeLessThan(6_500);
	silent.close();
}, 10_000);

test('nothing but outcomes is ever logged', () => {
	for (const line of handler.logged) expect(line).toMatch(/^survey: [a-zA-Z- ,_]+$/);
	expect(handler.logged.join()).not.toMatch(/Hej|[0-9A-Z]{4}-?[0-9A-Z]{4}|127\.0/);
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
