import { expect, test } from 'vitest';
import { keepSending, type SendingTools } from './keep-sending.ts';
import type { SendResult } from './send-answers.ts';

const UNREACHABLE: SendResult = { kind: 'unreachable' };
const BUSY: SendResult = { kind: 'busy' };
const RECEIVED: SendResult = { kind: 'received' };

/** Sends to a network that answers so; `began` says after how many milliseconds each try began. */
async function sendTo(replies: SendResult[], changes: Partial<SendingTools> = {}, tryTakes = 0) {
	let elapsed = 0;
	const began: number[] = [];
	const told: string[] = [];
	const ended = await keepSending({
		send(timeLimitMs) {
			began.push(elapsed);
			elapsed += Math.min(tryTakes, timeLimitMs);
			return Promise.resolve(replies[began.length - 1] ?? RECEIVED);
		},
		onTry: () => told.push('try'),
		onWait: (why) => told.push(why),
		isOnline: () => true,
		canLoad: () => Promise.resolve(true),
		wait(ms) {
			elapsed += ms;
			return Promise.resolve();
		},
		isStopped: () => false,
		...changes,
	});
	return { ended, began, told };
}

const unreachable = (times: number) => Array<SendResult>(times).fill(UNREACHABLE);

test('answers that get through are sent once', async () => {
	expect(await sendTo([])).toEqual({ ended: RECEIVED, began: [0], told: ['try'] });
});

test.each<SendResult>([
	{ kind: 'refused', title: 'Stängd', detail: 'För sent.' },
	{ kind: 'invalid', problems: [] },
])('an answer that time does not change ends it: $kind', async (reply) => {
	const { ended, began } = await sendTo([UNREACHABLE, reply]);
	expect([ended, began.length]).toEqual([reply, 2]);
});

test('pauses grow, up to a minute, and it never gives up', async () => {
	const { ended, began } = await sendTo(unreachable(20));
	const pauses = began.slice(1).map((at, index) => at - (began[index] ?? 0));
	expect(pauses.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60].map((s) => s * 1000));
	expect(ended).toEqual(RECEIVED);
});

test('the first four tries begin within 30 seconds, also where each hangs', async () => {
	const { began } = await sendTo(unreachable(4), {}, Infinity);
	expect(began[3]).toBeLessThan(30_000);
});

test('too many from one address wait for a minute each time', async () => {
	const { began, told } = await sendTo([BUSY, BUSY]);
	expect(began).toEqual([0, 60_000, 120_000]);
	expect(told).toEqual(['try', 'busy', 'try', 'busy', 'try']);
});

test('a person is told what is happening, and after four tries to look at the network', async () => {
	const { told } = await sendTo(unreachable(4));
	expect(told.filter((words) => words !== 'try')).toEqual(['again', 'again', 'again', 'later']);
});

test('a person without network is told so', async () => {
	const { told } = await sendTo([UNREACHABLE], { isOnline: () => false });
	expect(told).toEqual(['try', 'offline', 'try']);
});

test('who goes on to something else stops it, unless the answers have got through', async () => {
	const isStopped = () => true;
	expect(await sendTo([UNREACHABLE], { isStopped })).toMatchObject({
		ended: undefined,
		began: [0],
		told: ['try'],
	});
	expect((await sendTo([], { isStopped })).ended).toEqual(RECEIVED);
});

test('who goes on during a pause, or while a filter is looked for, is left alone too', async () => {
	let hasGone = false;
	const goOn = () => {
		hasGone = true;
		return Promise.resolve(true);
	};
	const isStopped = () => hasGone;
	const wait = async () => {
		await goOn();
	};
	expect(await sendTo([UNREACHABLE], { wait, isStopped })).toMatchObject({
		ended: undefined,
		began: [0],
	});
	hasGone = false;
	const blocked = Array<SendResult>(4).fill({ kind: 'blocked' });
	expect((await sendTo(blocked, { canLoad: goOn, isStopped })).ended).toBeUndefined();
});

test('after the first four each try may take longer: the network may be that slow', async () => {
	const limits: number[] = [];
	await sendTo([], {
		send(timeLimitMs) {
			limits.push(timeLimitMs);
			return Promise.resolve(limits.length < 6 ? UNREACHABLE : RECEIVED);
		},
	});
	expect(limits).toEqual([7_500, 7_500, 7_500, 7_500, 20_000, 20_000]);
});

test('what a filter refuses four times, where other things come through, is not tried again', async () => {
	const blocked = Array<SendResult>(9).fill({ kind: 'blocked' });
	const { ended, began } = await sendTo(blocked);
	expect([ended, began]).toEqual([{ kind: 'filtered' }, [0, 1_000, 3_000, 7_000]]);
});

test.each<[string, Partial<SendingTools>]>([
	['nothing else comes through', { canLoad: () => Promise.resolve(false) }],
	['there is no network', { isOnline: () => false }],
])('what is refused is tried on where %s', async (_, changes) => {
	const { ended, began } = await sendTo(Array<SendResult>(6).fill({ kind: 'blocked' }), changes);
	expect([ended, began.length]).toEqual([RECEIVED, 7]);
});

test('one try that has left the browser is no filter', async () => {
	const replies = [1, 2, 3, 4, 5].map((tries): SendResult => ({
		kind: tries === 3 ? 'unreachable' : 'blocked',
	}));
	expect((await sendTo(replies)).ended).toEqual(RECEIVED);
});
