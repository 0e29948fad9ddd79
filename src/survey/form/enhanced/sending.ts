import type { FormStrings } from '../../../strings/survey-strings.ts';
import { hasFailed, listen } from './guard.ts';
import { type Ended, keepSending, type SendingTools } from './keep-sending.ts';

/** As long as a try: a picture that hangs would leave the person with a button that does nothing. */
const PATIENCE_MS = 7_500;

interface Run {
	isStopped: boolean;
	/** Ends the pause between two tries, where there is one. */
	wake: () => void;
}

interface Sending {
	/**
	 * Sends until it is answered for good. While a try is under way nothing more is sent, and
	 * during a pause the next try comes at once: then, and when stopped, the end is `undefined`.
	 */
	start: (send: SendingTools['send']) => Promise<Ended | undefined>;
	/** No more tries. */
	stop: () => void;
}

/** Sends with patience, and says what is happening. */
export function openSending(
	words: FormStrings['sending'],
	tell: (told: { notice?: string; isSending?: boolean }) => void,
): Sending {
	let current: Run | undefined;
	listen('online', () => current?.wake());

	return {
		async start(send) {
			if (current) {
				current.wake();
				return undefined;
			}
			const run: Run = { isStopped: false, wake: () => undefined };
			current = run;
			const ended = await keepSending({
				send,
				onTry() {
					tell({ isSending: true, notice: words.now });
				},
				onWait(why) {
					tell({ isSending: false, notice: words[why] });
				},
				isOnline: () => navigator.onLine,
				canLoad: canLoadPicture,
				wait: (ms) =>
					new Promise((resolve) => {
						const timer = setTimeout(resolve, ms);
						run.wake = () => {
							clearTimeout(timer);
							resolve();
						};
					}),
				isStopped: () => run.isStopped || hasFailed(),
			});
			current = undefined;
			tell({ isSending: false, notice: run.isStopped && !ended ? words.stopped : '' });
			return ended;
		},
		stop() {
			if (!current) return;
			current.isStopped = true;
			current.wake();
		},
	};
}

/** Whether the site is there for what a filter lets through. */
const canLoadPicture = () =>
	new Promise<boolean>((resolve) => {
		const picture = new Image();
		picture.onload = () => {
			resolve(true);
		};
		picture.onerror = () => {
			resolve(false);
		};
		setTimeout(resolve, PATIENCE_MS, false);
		picture.src = `/favicon.svg?${String(Date.now())}`;
	});
