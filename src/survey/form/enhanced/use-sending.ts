import { useEffect, useRef } from 'preact/hooks';
import type { FormStrings } from '../../../strings/survey-strings.ts';
import { type Ended, keepSending, type SendingTools } from './keep-sending.ts';

interface Run {
	isTrying: boolean;
	isStopped: boolean;
	/** Ends the pause between two tries. */
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
	/** The same, and the page may be closed without being asked. */
	abandon: () => void;
}

/** Sends with patience, says what is happening, and asks before the page is closed meanwhile. */
export function useSending(
	words: FormStrings['sending'],
	say: (text: string) => void,
	setTrying: (isTrying: boolean) => void,
): Sending {
	const current = useRef<Run>();

	useEffect(() => {
		const wake = () => current.current?.wake();
		const ask = (event: BeforeUnloadEvent) => {
			if (current.current) event.preventDefault();
		};
		addEventListener('online', wake);
		addEventListener('beforeunload', ask);
		return () => {
			removeEventListener('online', wake);
			removeEventListener('beforeunload', ask);
		};
	}, []);

	async function start(send: SendingTools['send']) {
		if (current.current) {
			if (!current.current.isTrying) current.current.wake();
			return undefined;
		}
		const run: Run = { isTrying: true, isStopped: false, wake: () => undefined };
		current.current = run;
		const trying = (isTrying: boolean) => {
			run.isTrying = isTrying;
			setTrying(isTrying);
		};
		const ended = await keepSending({
			send,
			onTry() {
				trying(true);
				say(words.now);
			},
			onWait(why) {
				trying(false);
				say(words[why]);
			},
			isOnline: () => navigator.onLine,
			wait: (ms) =>
				new Promise((resolve) => {
					const timer = setTimeout(resolve, ms);
					run.wake = () => {
						clearTimeout(timer);
						resolve();
					};
				}),
			isStopped: () => run.isStopped,
		});
		current.current = undefined;
		trying(false);
		say(run.isStopped && !ended ? words.stopped : '');
		return ended;
	}

	function stop() {
		if (!current.current) return;
		current.current.isStopped = true;
		current.current.wake();
	}

	return {
		start,
		stop,
		abandon() {
			stop();
			current.current = undefined;
		},
	};
}
