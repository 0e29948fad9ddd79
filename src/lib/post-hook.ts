import { errorName } from './error-name.ts';

export interface Hook {
	/** Its address. Whoever has it can use it, so it is never logged. */
	hook: string;
	/** How long the answer may take. */
	patienceMs: number;
	fetch: typeof fetch;
	log: (line: string) => void;
}

/** Posts JSON to a hook, and logs how that went: `true` where it was taken. Never throws. */
export async function postHook(
	name: string,
	taken: string,
	body: object,
	{ hook, patienceMs, fetch, log }: Hook,
): Promise<boolean> {
	try {
		const response = await fetch(hook, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body),
			// A redirected POST becomes a GET, which starts nothing and may well be answered with 200.
			redirect: 'manual',
			signal: AbortSignal.timeout(patienceMs),
		});
		log(`${name}: ${response.ok ? taken : 'refused'}, ${String(response.status)}`);
		return response.ok;
	} catch (error) {
		log(`${name}: failed, ${errorName(reasonOf(error))}`);
		return false;
	}
}

/** `fetch` wraps what happened on the network in an error that says only that it failed. */
const reasonOf = (error: unknown): unknown =>
	error instanceof Error && error.cause instanceof Error ? error.cause : error;
