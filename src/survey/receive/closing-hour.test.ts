import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATES } from '../../database/store-fixture.ts';
import { aSurvey } from '../rules/survey-builder.ts';
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

const hours = (count: number) => ({
	now: new Date(DATES.closes.getTime() + count * 60 * 60 * 1000),
});
const justNow = { now: new Date(hours(1).now.getTime() - 1) };
/** The next survey is announced already. */
const surveys = [
	aSurvey(),
	aSurvey({ id: '2027', opens: '2027-11-01T00:00:00Z', closes: '2027-12-01T00:00:00Z' }),
];

test.each([
	['as it closes', hours(0), 201, 303],
	['within the hour', { ...justNow, surveys }, 201, 303],
	['an hour later', hours(1), 410, 410],
	['an hour later, with the next one announced', { ...hours(1), surveys }, 410, 410],
])('%s, what was sent is answered %j %i and %i', async (_, change, json, form) => {
	const { ballots } = await handler.stored();
	const sent = await handler.send(jsonRequest(aBody(await handler.code())), change);
	const posted = await handler.send(formRequest(aForm(await handler.code())), change);
	expect([sent.status, posted.status]).toEqual([json, form]);
	expect((await handler.stored()).ballots).toHaveLength(ballots.length + (json === 201 ? 2 : 0));
});

test('within the hour a form with errors comes back to be mended', async () => {
	const response = await handler.send(formRequest(aForm('')), justNow);
	expect([response.status, load(await response.text())('form').length]).toEqual([422, 1]);
});

test('within the hour GET says that it is closed', async () => {
	const response = await handler.send(new Request(ADDRESS), justNow);
	expect(await bodyOf(response)).toMatchObject({ survey: '2026', status: 'closed' });
});

test('the dates in the database decide, also where this copy of the content is old', async () => {
	const old = [aSurvey({ closes: '2026-11-15T00:00:00Z' })];
	const change = { ...justNow, surveys: old };
	const response = await handler.send(jsonRequest(aBody(await handler.code())), change);
	expect(response.status).toBe(201);
	const newer = [aSurvey({ closes: '2027-01-31T00:00:00Z' })];
	const late = { ...hours(1), surveys: newer };
	expect((await handler.send(jsonRequest(aBody(await handler.code())), late)).status).toBe(410);
});

test("the database's clock decides, not that of the server", async () => {
	const store = () => handler.at(hours(1).now);
	const response = await handler.send(jsonRequest(aBody(await handler.code())), { store });
	expect(response.status).toBe(410);
});

test('what was received before stays received when it is sent again afterwards', async () => {
	const body = aBody(await handler.code());
	await handler.send(jsonRequest(body), justNow);
	expect((await handler.send(jsonRequest(body), hours(1))).status).toBe(200);
});
