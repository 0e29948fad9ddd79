import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBody, bodyOf, jsonRequest, startHandler } from './handler-fixture.ts';

let handler: Awaited<ReturnType<typeof startHandler>>;
beforeAll(async () => {
	handler = await startHandler();
});
afterAll(() => handler.stop());

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
	expect(response.status).toBe(expected);
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
	['1,001 emoji', { answers: { comment: '😀'.repeat(1001) } }, 'answers.comment'],
	['an array for a single choice', { answers: { satisfied: ['very'] } }, 'answers.satisfied'],
	['a number', { answers: { satisfied: 1 } }, 'answers.satisfied'],
	['a null', { answers: { satisfied: null } }, 'answers.satisfied'],
	['no answers', { answers: undefined }, 'answers'],
	['nothing answered', { answers: {} }, 'answers'],
	['answers that are a list', { answers: [] }, 'answers'],
	['answers that are null', { answers: null }, 'answers'],
	['a text Postgres cannot keep', { answers: { comment: '\u0000' } }, 'answers.comment'],
	['another survey', { survey: '2025' }, 'survey'],
	['no survey', { survey: undefined }, 'survey'],
	['a survey that is null', { survey: null }, 'survey'],
	['no code', { code: undefined }, 'code'],
	['a code that is a number', { code: 1 }, 'code'],
	['a code that is null', { code: null }, 'code'],
	['a code that cannot be made a text', { code: { toString: null } }, 'code'],
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

test('whoever has one group of a code wrong is told which', async () => {
	const response = await handler.send(jsonRequest(aBody('0000-00U0-0000')));
	expect(await bodyOf(response)).toMatchObject({
		errors: [{ field: 'code', detail: expect.stringContaining('i andra gruppen') as string }],
	});
});

test('a code in a list is none, though it would read like one', async () => {
	const code = await handler.code();
	const response = await handler.send(jsonRequest({ ...aBody(code), code: [code] }));
	expect(response.status).toBe(422);
	expect((await handler.send(jsonRequest(aBody(code)))).status).toBe(201);
});

test('prototype keys and 10,000 answers are refused like any unknown question', async () => {
	const code = await handler.code();
	const proto = JSON.stringify(aBody(code)).replace('"satisfied"', '"__proto__"');
	expect((await handler.send(jsonRequest(proto))).status).toBe(422);
	const flood = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [i.toString(36), 0]));
	const response = await handler.send(jsonRequest(aBody(code, { answers: flood })));
	expect([413, 422]).toContain(response.status);
	expect((await handler.send(jsonRequest(aBody(code)))).status).toBe(201);
});

test('a flood of unknown fields is answered briefly, each by the beginning of its name', async () => {
	const names = Array.from({ length: 200 }, (_, i) => `${String(i)}${'x'.repeat(100)}`);
	const flood = Object.fromEntries(names.map((name) => [name, 0]));
	const response = await handler.send(jsonRequest(aBody(await handler.code(), flood)));
	const { errors } = (await bodyOf(response)) as { errors: { field: string }[] };
	expect(errors.map(({ field }) => field)).toEqual(
		names.slice(0, 50).map((name) => name.slice(0, 60)),
	);
});

test('an unknown code is 422 at the code', async () => {
	const response = await handler.send(jsonRequest(aBody('000000000000')));
	expect(await bodyOf(response)).toMatchObject({
		status: 422,
		errors: [{ field: 'code', code: 'code-unknown' }],
	});
});

test('a code with a wrong check symbol is answered like one that was never made', async () => {
	const answerTo = async (code: string) => {
		const response = await handler.send(jsonRequest(aBody(code)));
		return [response.status, [...response.headers], await bodyOf(response)];
	};
	expect(await answerTo('000000000001')).toEqual(await answerTo('000000000000'));
});
