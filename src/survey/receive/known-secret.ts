import type { Submission, Submissions, SubmitResult } from '../../database/submissions.ts';
import { secretFingerprint } from '../rules/secret-fingerprint.ts';
import type { WayIn } from './submit.ts';

/** Surveys of whose codes some fit the secret; kept as long as the store of an instance. */
const fitting = new WeakMap<Submissions, Set<string>>();

/**
 * What an unknown code is: with another secret than the codes were made with, all of them are.
 * Where only some are, it is logged once: those letters lead nowhere.
 */
export async function knowsSecret(
	{ store, secret, log }: WayIn,
	submission: Submission,
): Promise<SubmitResult> {
	const { survey } = submission;
	const seen = fitting.get(store) ?? new Set();
	if (seen.has(survey)) return 'unknown';
	const fingerprint = await secretFingerprint(secret, survey);
	const result = await store.submit({ ...submission, secretFingerprint: fingerprint });
	const fits = { 'other-secret': 'none', 'some-secret': 'some' };
	if (result === 'other-secret' || result === 'some-secret')
		log(`survey: ${fits[result]} of the codes of ${survey} were made with this SURVEY_CODE_SECRET`);
	if (result !== 'other-secret') fitting.set(store, seen.add(survey));
	return result;
}
