import { afterEach, expect, test, vi } from 'vitest';
import { sendAnswers, type SendResult } from './send-answers.ts';

const SENT = { survey: '2026', code: 'A', submission: 'b', language: 'sv', answers: {} } as const;
const LIMIT_MS = 7_500;

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const send = (fetch: typeof globalThis.fetch) => {
	vi.stubGlobal('fetch', fetch);
	return sendAnswers('/api/survey', SENT, LIMIT_MS);
};
const PROBLEM = { field: 'code', code: 'code-unknown' } as const;
const REFUSAL = { title: 'Stängd', detail: 'För sent.', help: 'Ring.' };

test.each<[string, number, unknown, SendResult]>([
	['answers that are stored', 201, { status: 'received' }, { kind: 'received' }],
	['what has to be mended', 422, { errors: [PROBLEM] }, { kind: 'invalid', problems: [PROBLEM] }],
	['what is said for good', 410, REFUSAL, { kind: 'refused', ...REFUSAL }],
	['too many from one address', 429, REFUSAL, { kind: 'busy' }],
	['a store that is away', 503, REFUSAL, { kind: 'unreachable' }],
	['JSON of somebody else', 200, { ok: true }, { kind: 'unreachable' }],
	['half of a refusal', 403, { title: 'Stängd' }, { kind: 'unreachable' }],
])('%s: %i', async (_, status, body, result) => {
	expect(await send(() => Promise.resolve(Response.json(body, { status })))).toEqual(result);
});

test('the page by which a hotel asks who one is, is no receipt', async () => {
	const page = new Response('<h1>Logga in</h1>');
	expect(await send(() => Promise.resolve(page))).toEqual({ kind: 'unreachable' });
});

test('what the browser does not send has not come through', async () => {
	expect(await send(() => Promise.reject(new TypeError()))).toEqual({ kind: 'blocked' });
});

test('of what is given up after its time nobody knows', async () => {
	vi.useFakeTimers();
	let isGivenUp = false;
	const ended = send(
		(_, init) =>
			new Promise((_, reject) => {
				init?.signal?.addEventListener('abort', () => {
					isGivenUp = true;
					reject(new DOMException('', 'AbortError'));
				});
			}),
	);
	await vi.advanceTimersByTimeAsync(LIMIT_MS - 1);
	expect(isGivenUp).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	expect(await ended).toEqual({ kind: 'unreachable' });
});
