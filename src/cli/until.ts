import { setTimeout as pause } from 'node:timers/promises';
import { UsageError } from './usage-error.ts';

const POLL_MS = 100;

/**
 * Asks again and again until the answer is yes.
 * @throws {UsageError} saying `otherwise`, when `limitMs` has passed; an AbortError by the signal
 */
export async function until(
	isTrue: () => Promise<boolean>,
	limitMs: number,
	otherwise: string,
	signal?: AbortSignal,
): Promise<void> {
	const deadline = performance.now() + limitMs;
	while (!(await isTrue())) {
		if (performance.now() > deadline) throw new UsageError(otherwise);
		await pause(POLL_MS, undefined, { signal });
	}
}
