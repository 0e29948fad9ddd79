import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	aBody,
	ADDRESS,
	aForm,
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

test('where there is no survey GET says so', async () => {
	const response = await handler.send(new Request(ADDRESS), { surveys: [] });
	expect([response.status, await response.text()]).toEqual([404, '']);
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
	expect(responses.map(({ status }) => status).sort()).toEqual([
		...Array<number>(9).fill(200),
		201,
	]);
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
	expect(await response.text()).toContain('Då har vi ditt svar');
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
	expect($('#first-error').text()).toContain('går inte att välja tillsammans');
});

test('the form as the server writes it promises no way out by the keyboard, which takes a script', async () => {
	const page = load(await (await handler.send(formRequest(aForm('')))).text());
	expect(page('.survey-exit').text()).toBe('Lämna sidan snabbt');
	expect(page('[data-exit]').attr('aria-describedby')).toBeUndefined();
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
	const response = await handler.send(formRequest(fields), { secret: undefined, ...afterClosing });
	const $ = load(await response.text());
	expect(response.status).toBe(200);
	expect($('[name="code"]').attr('value')).toBe('half a code');
	expect($('[name="answers.satisfied"][checked]').attr('value')).toBe('very');
	expect($('.survey-errors')).toHaveLength(0);
	expect(await handler.stored()).toEqual(stored);
});

test('the next person at home, back in a form that was received, is counted too', async () => {
	const page = load(await (await handler.send(formRequest(aForm('')))).text());
	const submission = page('[name="submission"]').attr('value') ?? '';
	const { ballots } = await handler.stored();
	const form = async () => [
		...aForm(await handler.code()),
		['submission', submission] as [string, string],
	];
	const second = await form();
	for (const fields of [await form(), second, second])
		expect((await handler.send(formRequest(fields))).status).toBe(303);
	expect((await handler.stored()).ballots).toHaveLength(ballots.length + 2);
});

test('two at home who go back and send one code: the second is told that it is used', async () => {
	const send = async (submission: string, code: string) =>
		(await handler.send(formRequest([...aForm(code), ['submission', submission]]))).status;
	const [one, other, both] = [await handler.code(), await handler.code(), await handler.code()];
	const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
	expect([await send(first, one), await send(first, both)]).toEqual([303, 303]);
	expect([await send(second, other), await send(second, both)]).toEqual([303, 409]);
});

test('a script that sends one id with another code stores nothing more', async () => {
	const body = aBody(await handler.code());
	await handler.send(jsonRequest(body));
	const { ballots, usedCodes } = await handler.stored();
	const again = await handler.send(jsonRequest({ ...body, code: await handler.code() }));
	expect(again.status).toBe(200);
	expect(await handler.stored()).toMatchObject({ ballots: { length: ballots.length }, usedCodes });
});

test.each([501, 1000])('%i emoji are a text that is stored whole', async (count) => {
	const comment = '😀'.repeat(count);
	const json = await handler.send(
		jsonRequest(aBody(await handler.code(), { answers: { comment } })),
	);
	const form = await handler.send(
		formRequest([...aForm(await handler.code()).slice(0, 2), ['answers.comment', comment]]),
	);
	expect([json.status, form.status]).toEqual([201, 303]);
	expect((await handler.stored()).ballots.slice(-2)).toMatchObject(
		Array(2).fill({ answers: { comment } }),
	);
});

test('a submission that was received stays received after the survey has closed', async () => {
	const body = aBody(await handler.code());
	await handler.send(jsonRequest(body));
	expect((await handler.send(jsonRequest(body), afterClosing)).status).toBe(200);
});
