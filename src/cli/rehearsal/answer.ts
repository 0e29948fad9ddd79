import { randomUUID } from 'node:crypto';
import { openStore } from '../../database/postgres-store.ts';
import type { Answers } from '../../survey/rules/answers.ts';
import { submit } from '../../survey/receive/submit.ts';
import type { Year } from './year.ts';

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

/** Sends answers at a time, one after the other, by the web's way in; tells what became of each. */
export async function send(
	{ database, secret, survey }: Pick<Year, 'database' | 'secret' | 'survey'>,
	clock: Date,
	all: Sent[],
): Promise<string[]> {
	const store = openStore(database, clock.toISOString());
	const wayIn = { store, secret, isPaper: false, log: () => undefined };
	const outcomes: string[] = [];
	try {
		for (const one of all) {
			const fields = new Map<string, unknown>([['survey', survey.id], ...Object.entries(one)]);
			const outcome = await submit(wayIn, { survey, status: 'open' }, { fields });
			const again = outcome.kind === 'received' && outcome.repeated;
			outcomes.push(again ? 'repeated' : outcome.kind);
		}
		return outcomes;
	} finally {
		await store.close();
	}
}
