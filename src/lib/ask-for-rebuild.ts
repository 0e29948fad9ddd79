import { errorName } from './error-name.ts';

interface Environment {
	/** The build hook's address. Whoever has it can start builds, so it is never logged. */
	hook: string | undefined;
	/** How long the answer may take. */
	patienceMs: number;
	fetch: typeof fetch;
	log: (line: string) => void;
}

/** Asks for a build of the same content on a new day, and logs how that went. */
export async function askForRebuild({
	hook,
	patienceMs,
	fetch,
	log,
}: Environment): Promise<'asked' | 'no-hook' | 'failed'> {
	if (!hook) {
		log('rebuild: BUILD_HOOK_URL is not set: set it to the address of a build hook');
		return 'no-hook';
	}
	try {
		const response = await fetch(hook, {
			method: 'POST',
			body: '{}',
			// A redirected POST becomes a GET, which starts nothing and may well be answered with 200.
			redirect: 'manual',
			signal: AbortSignal.timeout(patienceMs),
		});
		log(`rebuild: ${response.ok ? 'asked for' : 'refused'}, ${String(response.status)}`);
		return response.ok ? 'asked' : 'failed';
	} catch (error) {
		log(`rebuild: failed, ${errorName(reasonOf(error))}`);
		return 'failed';
	}
}

/** `fetch` wraps what happened on the network in an error that says only that it failed. */
const reasonOf = (error: unknown): unknown =>
	error instanceof Error && error.cause instanceof Error ? error.cause : error;
