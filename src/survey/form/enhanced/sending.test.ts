import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubBrowser } from '../browser-fixture.ts';
import { STRINGS } from '../running-form-fixture.ts';
import { guard, guarded } from './guard.ts';
import type { SendResult } from './send-answers.ts';
import { openSending } from './sending.ts';

const words = STRINGS.form.sending;
const send = vi.fn<() => Promise<SendResult>>();
let browser: ReturnType<typeof stubBrowser>;
let sending: ReturnType<typeof openSending>;
let told: unknown;
beforeEach(() => {
	vi.useFakeTimers();
	browser = stubBrowser();
	sending = openSending(words, (what) => {
		told = what;
	});
	send.mockReset().mockResolvedValue({ kind: 'unreachable' });
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** Has begun, and waits for the second try: that comes in a second. */
async function inPause() {
	const ended = sending.start(send);
	await vi.advanceTimersByTimeAsync(0);
	expect([told, send.mock.calls.length]).toEqual([{ isSending: false, notice: words.again }, 1]);
	send.mockResolvedValue({ kind: 'received' });
	return { ended };
}

test('while a try is under way nothing more is sent', async () => {
	const { promise, resolve } = Promise.withResolvers<SendResult>();
	send.mockReturnValue(promise);
	const ended = sending.start(send);
	expect(told).toEqual({ isSending: true, notice: words.now });
	expect(await sending.start(send)).toBeUndefined();
	resolve({ kind: 'received' });
	expect(await ended).toEqual({ kind: 'received' });
	expect([told, send.mock.calls.length]).toEqual([{ isSending: false, notice: '' }, 1]);
});

test.each<[string, () => unknown]>([
	['who presses during a pause', () => sending.start(send)],
	['a network that comes back', () => browser.happen('online')],
])('%s has the next try come at once', async (_, act) => {
	const { ended } = await inPause();
	act();
	await vi.advanceTimersByTimeAsync(0);
	expect(await ended).toEqual({ kind: 'received' });
	expect(send).toHaveBeenCalledTimes(2);
});

test('who goes on to something else is told that nothing is sent, and nothing is', async () => {
	const { ended } = await inPause();
	sending.stop();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(await ended).toBeUndefined();
	expect(told).toEqual({ isSending: false, notice: words.stopped });
	expect(send).toHaveBeenCalledOnce();
});

test('a script that has failed sends no more: the plain form does', async () => {
	const { ended } = await inPause();
	guard(() => undefined);
	guarded(() => {
		throw new Error('Failed');
	})();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(await ended).toBeUndefined();
	expect(send).toHaveBeenCalledOnce();
});

/** A picture that does so once it is asked for. */
const picture = (then: 'onload' | 'onerror' | undefined) =>
	class {
		onload = () => undefined;
		onerror = () => undefined;
		set src(_: string) {
			if (then !== undefined) this[then]();
		}
	};

test('what the browser lets through as a picture, and not as answers, is filtered', async () => {
	send.mockResolvedValue({ kind: 'blocked' });
	vi.stubGlobal('Image', picture('onload'));
	const ended = sending.start(send);
	await vi.advanceTimersByTimeAsync(7_000);
	expect(await ended).toEqual({ kind: 'filtered' });
});

test.each([
	['fails, too', 'onerror'],
	['hangs', undefined],
] as const)('where the picture %s, sending goes on', async (_, then) => {
	send.mockResolvedValue({ kind: 'blocked' });
	vi.stubGlobal('Image', picture(then));
	void sending.start(send);
	await vi.advanceTimersByTimeAsync(7_000 + 7_500);
	expect(told).toEqual({ isSending: false, notice: words.later });
	sending.stop();
});
