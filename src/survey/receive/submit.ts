import type { Submissions } from '../../database/store.ts';
import { checkCode } from '../rules/code.ts';
import { keyedHash } from '../rules/keyed-hash.ts';
import type { CurrentSurvey, SurveyStatus } from '../rules/window.ts';
import { checkSubmission } from './check-submission.ts';
import type { Outcome } from './outcome.ts';
import type { ParsedBody } from './read-body.ts';
import { parseSubmissionId } from './submission-id.ts';

/** From a known receipt to a stored ballot. Throws when the store cannot be reached. */
export async function submit(
	store: Submissions,
	secret: string,
	current: CurrentSurvey | undefined,
	sent: ParsedBody,
	isPaper: boolean,
): Promise<Outcome> {
	const id = parseSubmissionId(sent.fields.get('submission'));
	const usedCode =
		id === undefined ? undefined : await store.codeOf(await keyedHash(secret, 'receipt', id));
	const isNextPersons = usedCode !== undefined && (await isOtherCode(secret, sent, usedCode));
	if (usedCode !== undefined && !isNextPersons) return { kind: 'received', repeated: true };

	if (current === undefined) return { kind: 'closed' };
	const status = await statusFor(store, secret, current, sent, isPaper);
	if (status === 'closed') return { kind: 'closed' };
	if (status === 'upcoming') return { kind: 'not-open' };

	const checked = checkSubmission(current.survey, sent);
	if (!checked.ok) return { kind: 'invalid', problems: checked.problems };

	const { submission, code, answers } = checked;
	const result = await store.submit({
		survey: current.survey.id,
		code: await keyedHash(secret, 'code', code),
		receipt: await keyedHash(secret, 'receipt', isNextPersons ? submission + code : submission),
		answers,
		...(isPaper && { mode: 'paper' }),
	});
	switch (result) {
		case 'stored':
			return { kind: 'received', repeated: false };
		case 'repeated':
			return { kind: 'received', repeated: true };
		case 'used':
			return { kind: 'code-used' };
		case 'closed':
			return { kind: 'closed' };
		case 'unknown':
			return {
				kind: 'invalid',
				problems: [{ field: 'code', code: isPaper ? 'code-not-paper' : 'code-unknown' }],
			};
	}
}

/** By the database's own clock and dates; by the content's where no codes were ever made. */
async function statusFor(
	store: Submissions,
	secret: string,
	{ survey, status }: CurrentSurvey,
	{ fields }: ParsedBody,
	isPaper: boolean,
): Promise<SurveyStatus> {
	const typed = checkCode(String(fields.get('code')));
	const code = typed.ok ? await keyedHash(secret, 'code', typed.code) : undefined;
	return (await store.statusFor(survey.id, code, isPaper ? 'paper' : 'web')) ?? status;
}

/**
 * Whether a form that was received before comes with another code: somebody went back from the
 * receipt, where the form still has its id, and let the next person at home answer. To call that
 * a repetition would lose an answer. A script makes an id for each code itself.
 */
async function isOtherCode(secret: string, { state }: ParsedBody, usedCode: Uint8Array) {
	const typed = state && checkCode(state.code);
	return (
		typed?.ok === true && !Buffer.from(usedCode).equals(await keyedHash(secret, 'code', typed.code))
	);
}
