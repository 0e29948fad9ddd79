import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytes } from '../../database/store-fixture.ts';
import { knowsSecret } from './known-secret.ts';
import { aBody, afterClosing, jsonRequest, startHandler } from './handler-fixture.ts';

let handler: Awaited<ReturnType<typeof startHandler>>;
beforeAll(async () => {
	handler = await startHandler();
});
afterAll(() => handler.stop());

const ANOTHER_SECRET = 'another secret for tests, long enough to be one';

/** As a new instance of the function: nothing kept from earlier calls. */
const aNewInstance = () => ({ store: { ...handler.store } });
const send = (code: string, instance: ReturnType<typeof aNewInstance>, secret: string) =>
	handler.send(jsonRequest(aBody(code)), { store: () => instance.store, secret });

test('where all codes were made with another secret, nothing is taken and the log says why', async () => {
	const code = await handler.code();
	handler.logged.length = 0;
	const instance = aNewInstance();
	expect((await send(code, instance, ANOTHER_SECRET)).status).toBe(503);
	expect((await send(code, instance, ANOTHER_SECRET)).status).toBe(503);
	expect(handler.logged[0]).toBe(
		'survey: none of the codes of 2026 were made with this SURVEY_CODE_SECRET',
	);
	expect((await handler.send(jsonRequest(aBody(code)))).status).toBe(201);
});

test('a closed survey says so, whatever the secret is by then', async () => {
	const body = jsonRequest(aBody(await handler.code()));
	const instance = { ...handler.at(afterClosing.now) };
	const closed = await handler.send(body, {
		...afterClosing,
		store: () => instance,
		secret: ANOTHER_SECRET,
	});
	expect(closed.status).toBe(410);
});

test('where some were, theirs are taken, and each instance logs it once', async () => {
	const [first, second] = [await handler.code({ secret: ANOTHER_SECRET }), await handler.code()];
	handler.logged.length = 0;
	const instance = aNewInstance();
	expect((await send(first, instance, ANOTHER_SECRET)).status).toBe(201);
	expect((await send(second, instance, ANOTHER_SECRET)).status).toBe(422);
	expect((await send(second, instance, ANOTHER_SECRET)).status).toBe(422);
	expect(handler.logged.filter((line) => line.includes('some of the codes'))).toHaveLength(1);
});

test('that the codes of one survey fit the secret says nothing of those of another', async () => {
	await handler.code({ survey: 'fits', secret: ANOTHER_SECRET });
	await handler.code({ survey: 'another' });
	const { store } = aNewInstance();
	const wayIn = { store, secret: ANOTHER_SECRET, isPaper: false, log: () => undefined };
	const ask = (survey: string) =>
		knowsSecret(wayIn, { survey, code: bytes('unknown'), receipt: bytes('receipt'), answers: {} });
	expect([await ask('fits'), await ask('another')]).toEqual(['unknown', 'other-secret']);
});
