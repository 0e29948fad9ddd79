import type { Submissions } from '../../database/store.ts';
import { secretFits } from '../rules/secret-fingerprint.ts';

/** Surveys whose codes were seen to fit the secret; kept as long as the store of an instance. */
const fitting = new WeakMap<Submissions, Set<string>>();

/**
 * Whether codes of this survey can be known by their keyed hashes: made with this secret, or none
 * made yet. Where only some were, it is logged once: those letters lead nowhere.
 */
export async function knowsCodes(
	store: Submissions,
	secret: string,
	survey: string,
	log: (line: string) => void,
): Promise<boolean> {
	const seen = fitting.get(store) ?? new Set();
	if (seen.has(survey)) return true;
	const fingerprints = await store.secretFingerprints(survey);
	const fits = await secretFits(secret, fingerprints);
	if (fits !== 'all')
		log(`survey: ${fits} of the codes of ${survey} were made with this SURVEY_CODE_SECRET`);
	if (fits === 'none') return false;
	if (fingerprints.length > 0) fitting.set(store, seen.add(survey));
	return true;
}
