import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { surveyStrings } from '../../strings/survey.ts';
import { SURVEY_DATA_ID } from '../form/page/FormPage.tsx';
import {
	aBody,
	ADDRESS,
	aForm,
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

/** The same request, as the paper entry page sends it. */
const typedIn = (request: Request) => new Request(`${ADDRESS}?language=sv&mode=paper`, request);
const paperCode = () => handler.code({ mode: 'paper' });

test('a form from paper is stored with a code of a paper batch', async () => {
	const { ballots } = await handler.stored();
	const response = await handler.send(typedIn(jsonRequest(aBody(await paperCode()))));
	expect([response.status, await bodyOf(response)]).toEqual([201, { status: 'received' }]);
	expect((await handler.stored()).ballots).toHaveLength(ballots.length + 1);
});

test('paper entry takes no code that is made for the web, and does not use it up', async () => {
	const code = await handler.code();
	const { ballots } = await handler.stored();
	const response = await handler.send(typedIn(jsonRequest(aBody(code))));
	expect([response.status, await bodyOf(response)]).toMatchObject([
		422,
		{ errors: [{ field: 'code', code: 'code-not-paper' }] },
	]);
	expect((await handler.stored()).ballots).toEqual(ballots);
	expect((await handler.send(jsonRequest(aBody(code)))).status).toBe(201);
});

test('no other mode is that of staff: a code for the web is taken', async () => {
	const request = jsonRequest(aBody(await handler.code()));
	expect((await handler.send(new Request(`${ADDRESS}?mode=web`, request))).status).toBe(201);
});

test('a paper code with a mistake is looked up on the form, not in a letter', async () => {
	const code = await paperCode();
	const mistyped = code.slice(0, -1) + (code.endsWith('2') ? '3' : '2');
	const response = await handler.send(typedIn(jsonRequest(aBody(mistyped))));
	expect(await bodyOf(response)).toMatchObject({
		errors: [{ field: 'code', code: 'code-not-paper' }],
	});
});

test.each(['', 'A', 'ABCD-U'])('nor is "%s", which is no whole code', async (code) => {
	const { problems } = surveyStrings('sv').paper;
	const json = await handler.send(typedIn(jsonRequest(aBody(code))));
	expect(await bodyOf(json)).toMatchObject({
		errors: [{ field: 'code', detail: expect.stringContaining('blankett') as string }],
	});
	const plain = await handler.send(typedIn(formRequest(aForm(code))));
	const page = load(await plain.text());
	expect(page('#kod-error').text()).toContain('blankett');
	// What the script of the page says, too.
	expect(page(`#${SURVEY_DATA_ID}`).text()).toContain(problems['code-check']);
});

test('who got a paper form may answer on the web instead', async () => {
	expect((await handler.send(jsonRequest(aBody(await paperCode())))).status).toBe(201);
});

test('without JavaScript a stored form leads to the next one', async () => {
	const response = await handler.send(typedIn(formRequest(aForm(await paperCode()))));
	expect([response.status, response.headers.get('Location')]).toEqual([
		303,
		'/enkat/papper/#sparat',
	]);
});

test('without JavaScript errors and another language keep to paper entry', async () => {
	const wrong = await handler.send(typedIn(formRequest(aForm(await handler.code()))));
	const switched = await handler.send(
		typedIn(formRequest([...aForm(await paperCode()), ['switch', 'sv']])),
	);
	expect([wrong.status, switched.status]).toEqual([422, 200]);
	for (const response of [wrong, switched]) {
		const page = load(await response.text());
		expect(page('html').attr('data-path')).toBe('/enkat/papper/');
		expect(page('form').attr('action')).toBe('/api/survey?language=sv&mode=paper');
		expect(page('[data-exit]')).toHaveLength(0);
		expect(page('[name="answers.satisfied"][value="very"]').is(':checked')).toBe(true);
	}
});

test('without JavaScript the page about a used code leads back to paper entry', async () => {
	const form = typedIn(formRequest(aForm(await paperCode())));
	await handler.send(form.clone());
	const page = load(await (await handler.send(form)).text());
	expect(page('a[href="/enkat/papper/"]')).toHaveLength(1);
});
