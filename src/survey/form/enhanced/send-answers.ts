import type { Language } from '../../rules/languages.ts';
import type { FormProblem } from '../form-state.ts';
import type { Refusal } from '../Refused.tsx';

export interface SentAnswers {
	survey: string;
	code: string;
	submission: string;
	language: Language;
	answers: Record<string, string | string[]>;
}

export type SendResult =
	| { kind: 'received' }
	| { kind: 'invalid'; problems: FormProblem[] }
	/** Said for good: used, closed, not open. */
	| ({ kind: 'refused' } & Refusal)
	/** Too many from this address: only time helps. */
	| { kind: 'busy' }
	/** The browser itself would not send it: a filter, an extension, or no network. */
	| { kind: 'blocked' }
	/** Nobody knows whether the answers came through. */
	| { kind: 'unreachable' };

interface Body extends Partial<Refusal> {
	status?: unknown;
	errors?: FormProblem[];
}

/** Posts the answers to `address` once; every way it can end is a value. */
export async function sendAnswers(
	address: string,
	answers: SentAnswers,
	timeLimitMs: number,
): Promise<SendResult> {
	const giveUp = new AbortController();
	const timer = setTimeout(() => {
		giveUp.abort();
	}, timeLimitMs);
	try {
		const response = await fetch(address, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(answers),
			signal: giveUp.signal,
		}).catch(() => undefined);
		if (!response) return { kind: giveUp.signal.aborted ? 'unreachable' : 'blocked' };
		if (response.status === 429) return { kind: 'busy' };
		// The store is away for a while, or something before us is.
		if (response.status >= 500) return { kind: 'unreachable' };
		const { status, errors, title, detail, help } = (await response.json()) as Body;
		if (status === 'received') return { kind: 'received' };
		if (errors) return { kind: 'invalid', problems: errors };
		if (title !== undefined && detail !== undefined)
			return { kind: 'refused', title, detail, help };
	} catch {
		// An answer that is not ours: a hotel's log-in page is no receipt.
	} finally {
		clearTimeout(timer);
	}
	return { kind: 'unreachable' };
}
