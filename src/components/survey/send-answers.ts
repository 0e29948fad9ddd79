import type { SubmissionProblem } from '../../strings/survey/sv.ts';
import type { Language } from '../../survey/languages.ts';
import type { FormProblem } from './form-state.ts';

export interface SentAnswers {
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

interface Problem {
	detail?: string;
	errors?: { field: string; code: SubmissionProblem }[];
}

/** Posts the answers; every way it can end is a value. */
export async function sendAnswers(language: Language, answers: SentAnswers): Promise<Sent> {
	try {
		const response = await fetch(`/api/survey?language=${language}`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
			body: JSON.stringify(answers),
		});
		if (response.ok) return { kind: 'received' };
		if (response.status === 429) return { kind: 'busy' };
		const problem = (await response.json()) as Problem;
		if (problem.errors) return { kind: 'invalid', problems: problem.errors };
		return problem.detail === undefined
			? { kind: 'unreachable' }
			: { kind: 'refused', detail: problem.detail };
	} catch {
		// No network, or an answer that is not ours (a hotel's log-in page, say).
		return { kind: 'unreachable' };
	}
}
