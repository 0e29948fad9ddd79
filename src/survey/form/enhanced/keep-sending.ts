import type { SendResult } from './send-answers.ts';

/** What a person is told while the answers are under way. */
export type Waiting = 'again' | 'later' | 'offline' | 'busy';
/** An end that trying again does not change. */
export type Ended =
	| Exclude<SendResult, { kind: 'unreachable' | 'busy' | 'blocked' }>
	/** The browser lets the rest of the site through, but not this. */
	| { kind: 'filtered' };

export interface SendingTools {
	/** One try, given up after so many milliseconds. */
	send: (timeLimitMs: number) => Promise<SendResult>;
	onTry: () => void;
	onWait: (why: Waiting) => void;
	isOnline: () => boolean;
	/** Whether the site is there for something else than what is sent. */
	canLoad: () => Promise<boolean>;
	/** Ends after so many milliseconds, or before when there is reason to try at once. */
	wait: (ms: number) => Promise<void>;
	/** Whether the person has gone on to something else. */
	isStopped: () => boolean;
}

/**
 * Pauses in milliseconds; the last one repeats. With the time limit of a first try the first
 * four begin within 30 seconds even when each hangs: 3 × 7.5 + 1 + 2 + 4 = 29.5.
 */
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000];
const FIRST_TRIES = 4;
const FIRST_TIME_LIMIT_MS = 7_500;
/** A network so slow that the first tries were cut off may still get through. */
const LATER_TIME_LIMIT_MS = 20_000;
const RATE_LIMIT_WINDOW_MS = 60_000;

/**
 * Sends until somebody has answered for good; `undefined` when the person went on to something
 * else meanwhile. The tries must carry one submission id: any of them may have been stored.
 */
export async function keepSending(tools: SendingTools): Promise<Ended | undefined> {
	let blocked = 0;
	for (let tries = 1; ; tries += 1) {
		tools.onTry();
		const sent = await tools.send(tries <= FIRST_TRIES ? FIRST_TIME_LIMIT_MS : LATER_TIME_LIMIT_MS);
		if (sent.kind !== 'unreachable' && sent.kind !== 'busy' && sent.kind !== 'blocked') return sent;
		if (tools.isStopped()) return undefined;
		blocked = sent.kind === 'blocked' ? blocked + 1 : 0;
		if (blocked >= FIRST_TRIES && tools.isOnline() && (await tools.canLoad()))
			return tools.isStopped() ? undefined : { kind: 'filtered' };
		const isBusy = sent.kind === 'busy';
		tools.onWait(isBusy ? 'busy' : whyWaiting(tries, tools.isOnline()));
		const pause = PAUSES_MS[Math.min(tries, PAUSES_MS.length) - 1] ?? 0;
		await tools.wait(isBusy ? RATE_LIMIT_WINDOW_MS : pause);
		if (tools.isStopped()) return undefined;
	}
}

function whyWaiting(tries: number, isOnline: boolean): Waiting {
	if (!isOnline) return 'offline';
	return tries < FIRST_TRIES ? 'again' : 'later';
}
