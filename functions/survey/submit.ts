import { randomUUID } from 'node:crypto';
import type { Store } from '../../src/database/store.ts';
import { keyedHash } from '../../src/survey/keyed-hash.ts';
import type { CurrentSurvey } from '../../src/survey/window.ts';
import { checkSubmission, submissionId } from './check-submission.ts';
import type { Outcome } from './outcome.ts';
import type { Sent } from './read-body.ts';

/** From a known receipt to a stored ballot. Throws when the store cannot be reached. */
export async function submit(
	store: Store,
	secret: string,
	current: CurrentSurvey | undefined,
	sent: Sent,
): Promise<Outcome> {
	const id = submissionId(sent);
	if (id !== undefined && (await store.hasReceipt(await keyedHash(secret, 'receipt', id))))
		return { kind: 'received', repeated: true };

	if (current === undefined || current.status === 'closed') return { kind: 'closed' };
	if (current.status === 'upcoming') return { kind: 'not-open' };

	const checked = checkSubmission(current.survey, sent);
	if (!checked.ok) return { kind: 'invalid', problems: checked.problems };

	const result = await store.submit({
		survey: current.survey.id,
		code: await keyedHash(secret, 'code', checked.code),
		receipt: await keyedHash(secret, 'receipt', id ?? randomUUID()),
		answers: checked.answers,
	});
	switch (result) {
		case 'stored':
			return { kind: 'received', repeated: false };
		case 'repeated':
			return { kind: 'received', repeated: true };
		case 'used':
			return { kind: 'code-used' };
		case 'unknown':
			return { kind: 'invalid', problems: [{ field: 'code', code: 'code-unknown' }] };
	}
}
