import type { Language } from '../../survey/languages.ts';
import type { FormProblem } from './form-state.ts';

interface SentAnswers {
	survey: string;
	code: string;
	submission: string;
	language: Language;
	answers: Record<string, string | string[]>;
}

export type Sent =
	| { kind: 'received' }
	| { kind: 'invalid'; problems: FormProblem[] }
	| { kind: 'refused'; detail: string }
	| { kind: 'busy' }
	| { kind: 'unreachable' };

/** Longer than the function itself ever takes: the network has stalled. */
const TIME_LIMIT_MS = 10_000;

interface Body {
	status?: unknown;
	detail?: string;
	errors?: FormProblem[];
}

/** Posts the answers; every way it can end is a value. */
export async function sendAnswers(language: Language, answers: SentAnswers): Promise<Sent> {
	try {
		const response = await fetch(`/api/survey?language=${language}`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
			body: JSON.stringify(answers),
			signal: AbortSignal.timeout(TIME_LIMIT_MS),
		});
		if (response.status === 429) return { kind: 'busy' };
		const body = (await response.json()) as Body;
		if (body.status === 'received') return { kind: 'received' };
		if (body.errors) return { kind: 'invalid', problems: body.errors };
		return body.detail === undefined
			? { kind: 'unreachable' }
			: { kind: 'refused', detail: body.detail };
	} catch {
		// No network, or an answer that is not ours: a hotel's log-in page is no receipt.
		return { kind: 'unreachable' };
	}
}
