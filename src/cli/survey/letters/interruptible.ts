import { lettersSv } from '../../../strings/sv/commands/letters.ts';
import { UsageError } from '../../usage-error.ts';

/** Ctrl-C, an end asked for by the system, a terminal that was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that cleans up after itself: these signals do not end the process, they abort the signal
 * that the work looks at where it can stop.
 * @throws {UsageError} where it did
 */
export async function interruptible<Result>(
	work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
	const controller = new AbortController();
	const abort = () => {
		controller.abort(new UsageError(lettersSv.interrupted));
	};
	for (const name of SIGNALS) process.on(name, abort);
	try {
		return await work(controller.signal);
	} finally {
		for (const name of SIGNALS) process.off(name, abort);
	}
}
