import { postHook } from './post-hook.ts';

const PATIENCE_MS = 10_000;

/**
 * Tells whoever `ALERT_URL` leads to that something is wrong: `{ "text": … }`. Silent where it is not
 * set. Never throws, and nobody has to wait for it.
 * @param text Nothing of what tenants wrote, and of nobody
 */
export async function alert(text: string): Promise<void> {
	const hook = process.env['ALERT_URL'];
	if (!hook) return;
	// The function's log, and that of `serve`: whether it arrived, and nothing of what it said.
	await postHook(
		'alert',
		'sent',
		{ text },
		{ hook, patienceMs: PATIENCE_MS, fetch, log: console.log },
	);
}

/**
 * `true` for the call that makes `most` within `windowMs`; then not again for an hour, so that a long
 * failure is told and does not flood.
 */
export function repeatedly(most: number, windowMs: number): (now: number) => boolean {
	let times: number[] = [];
	let quietUntil = -Infinity;
	return (now) => {
		times = [...times.filter((time) => now - time < windowMs), now].slice(-most);
		if (times.length < most || now < quietUntil) return false;
		quietUntil = now + 3_600_000;
		return true;
	};
}
