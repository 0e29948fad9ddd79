import { randomUUID } from 'node:crypto';
import type { Store } from '../../database/store.ts';
import type { Answers } from '../../survey/rules/answers.ts';
import { submit } from '../../survey/receive/submit.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';

/** An answer as the form sends it. */
export interface Sent {
	code: string;
	answers: Answers;
	submission: string;
}

export const sent = (code: string, answers: Answers): Sent => ({
	...{ code, answers },
	submission: randomUUID(),
});

/** Sends an answer as the web's form does, by the same way in, and tells what became of it. */
export async function send(
	store: Store,
	secret: string,
	survey: Questionnaire,
	{ code, answers, submission }: Sent,
): Promise<string> {
	const fields = new Map<string, unknown>([
		['survey', survey.id],
		...Object.entries({ code, submission, answers }),
	]);
	const wayIn = { store, secret, isPaper: false, log: () => undefined };
	const outcome = await submit(wayIn, { survey, status: 'open' }, { fields });
	return outcome.kind === 'received' && outcome.repeated ? 'repeated' : outcome.kind;
}
