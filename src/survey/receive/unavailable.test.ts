import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { load } from 'cheerio';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openStore } from '../../database/postgres-store.ts';
import type { Store } from '../../database/store.ts';
import { aBody, aForm, formRequest, jsonRequest, startHandler } from './handler-fixture.ts';

let handler: Awaited<ReturnType<typeof startHandler>>;
beforeAll(async () => {
	handler = await startHandler();
});
afterAll(() => handler.stop());
afterEach(() => {
	vi.useRealTimers();
});

const NOBODY_THERE = 'postgres://nobody@127.0.0.1:1/none';

/** The answer is stored, and the connection breaks before anybody hears of it. */
const breaksAfterSubmit = (): Store => ({
	...handler.store,
	async submit(submission) {
		await handler.store.submit(submission);
		throw new Error('Connection terminated');
	},
});

test('a store that cannot be reached is 503 with Retry-After, and the page keeps the answers', async () => {
	const store = openStore(NOBODY_THERE);
	const start = performance.now();
	const json = await handler.send(jsonRequest(aBody('0'.repeat(12))), { store: () => store });
	expect([json.status, json.headers.get('Retry-After')]).toEqual([503, '10']);
	expect(performance.now() - start).toBeLessThan(1_000);
	const response = await handler.send(formRequest(aForm('0'.repeat(12))), { store: () => store });
	const $ = load(await response.text());
	expect(response.status).toBe(503);
	expect($('[role="alert"]').text()).toContain('Dina svar är kvar');
	expect($('[name="answers.comment"]').text()).toBe('Hej');
	expect($('[name="code"]').attr('value')).toBe('000000000000');
});

test('a form whose answer was lost on the way back counts once when it is sent again', async () => {
	const { ballots } = await handler.stored();
	const form = aForm(await handler.code());
	const response = await handler.send(formRequest(form), { store: breaksAfterSubmit });
	const submission = load(await response.text())('[name="submission"]').attr('value') ?? '';
	expect([response.status, submission]).toEqual([503, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
	const again = await handler.send(formRequest([...form, ['submission', submission]]));
	expect(again.status).toBe(303);
	expect((await handler.stored()).ballots).toHaveLength(ballots.length + 1);
});

test('a store that never answers is 503 within five seconds', async () => {
	const silent = createServer().listen(0, '127.0.0.1');
	await once(silent, 'listening');
	const { port } = silent.address() as AddressInfo;
	const store = openStore(`postgres://nobody@127.0.0.1:${String(port)}/none`);
	const start = performance.now();
	const response = await handler.send(jsonRequest(aBody('0'.repeat(12))), { store: () => store });
	expect(response.status).toBe(503);
	const seconds = (performance.now() - start) / 1_000;
	expect([seconds > 2, seconds < 5.5]).toEqual([true, true]);
	silent.close();
}, 10_000);

test('a store that hangs is given up after five seconds', async () => {
	const asked = Promise.withResolvers<undefined>();
	const store: Store = {
		...handler.store,
		submit() {
			asked.resolve(undefined);
			return new Promise(() => undefined);
		},
	};
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const answered = vi.fn();
	const answer = handler.send(jsonRequest(aBody('0'.repeat(12))), { store: () => store });
	void answer.then(answered);
	await asked.promise;
	await vi.advanceTimersByTimeAsync(4_999);
	expect(answered).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(answered).toHaveBeenCalled();
	expect((await answer).status).toBe(503);
});

test('the log says of which survey, the outcome and the kind of failure, and nothing of the answer', async () => {
	const body = aBody(await handler.code());
	handler.logged.length = 0;
	await handler.send(jsonRequest(body));
	await handler.send(jsonRequest({ ...body, submission: '' }));
	const other = jsonRequest({ ...body, survey: 'Ada' });
	await handler.send(other.clone());
	await handler.send(other, { store: () => openStore(NOBODY_THERE) });
	expect(handler.logged).toEqual([
		'survey: 2026, received',
		'survey: 2026, invalid',
		'survey: 2026, received',
		'survey: 2026 failed, Error ECONNREFUSED',
		'survey: 2026, unavailable',
	]);
});
