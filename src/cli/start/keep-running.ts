import { setTimeout as pause } from 'node:timers/promises';
import { UsageError } from '../usage-error.ts';
import type { LoggedProcess } from './logged-process.ts';

/** So often in a row it may end before it was ready: one more start would not help. */
const FRUITLESS_STARTS = 3;
const END_IS_KNOWN_WITHIN_MS = 2_000;

interface Kept {
	run: () => Promise<LoggedProcess>;
	/** Waits until the site is of use. It may stop waiting when the signal says that it ended. */
	untilReady: (ended: AbortSignal) => Promise<void>;
	/** Fulfilled when the site is no longer wanted. */
	stopped: Promise<'stopped'>;
	say: (line: string) => void;
}

/**
 * Keeps a site running until it is no longer wanted: whenever it ends, it is started again.
 * @throws {UsageError} with the end of its log, when it ends three times in a row before it was ready
 */
export async function keepRunning({ run, untilReady, stopped, say }: Kept): Promise<void> {
	let fruitless = 0;
	for (;;) {
		const site = await run();
		try {
			const outcome = await Promise.race([stopped, readyOrEnded(site, untilReady)]);
			if ((await Promise.race([stopped, site.ended])) === 'stopped') return;
			fruitless = outcome === 'ready' ? 0 : fruitless + 1;
		} catch (error) {
			console.error(site.tail());
			throw error;
		} finally {
			await site.stop();
		}
		if (fruitless === FRUITLESS_STARTS)
			throw new UsageError(
				`${site.tail()}\nThe site has ended ${String(fruitless)} times in a row before it was ready, see above.`,
			);
		say(`The site has ended by itself (${causeOf(site)}). Starting it again …`);
	}
}

async function readyOrEnded(
	site: LoggedProcess,
	untilReady: Kept['untilReady'],
): Promise<'ready' | 'ended'> {
	const life = new AbortController();
	const ended = site.ended.then(() => {
		life.abort();
		return 'ended' as const;
	});
	try {
		return await Promise.race([untilReady(life.signal).then(() => 'ready' as const), ended]);
	} catch (error) {
		// A dying site fails whoever asks it something, before its end is known.
		if ((await Promise.race([ended, pause(END_IS_KNOWN_WITHIN_MS)])) === 'ended') return 'ended';
		throw error;
	}
}

const causeOf = (site: LoggedProcess) =>
	site
		.tail()
		.match(/\w*Error: .+$/gm)
		?.at(-1) ?? 'no error in its log';
