import type { Submission, Submissions, SubmitResult } from '../../database/submission.ts';
import type { FormProblem } from '../form/form-state.ts';
import { keyedHash } from '../rules/keyed-hash.ts';
import type { CurrentSurvey } from '../rules/window.ts';
import { checkSubmission, sentCode } from './check-submission.ts';
import { knowsSecret } from './known-secret.ts';
import type { Outcome } from './outcome.ts';
import type { ParsedBody } from './read-body.ts';
import { parseSubmissionId } from './submission-id.ts';

/** What a way in needs from outside. */
export interface WayIn {
	store: Submissions;
	secret: string;
	/** Typed in by staff from a paper form: only a code of a paper batch opens that way in. */
	isPaper: boolean;
	log: (line: string) => void;
}

/**
 * From a sent answer to a stored ballot, by the database's own clock and dates. What has errors is
 * asked about all the same: it may have been received before, or come too late. Throws when the
 * store cannot be reached.
 */
export async function submit(
	wayIn: WayIn,
	current: CurrentSurvey | undefined,
	sent: ParsedBody,
): Promise<Outcome> {
	const { secret, isPaper } = wayIn;
	const id = parseSubmissionId(sent.fields.get('submission'));
	const typed = sentCode(sent);
	const checked = current && checkSubmission(current.survey, sent);
	const submission: Submission = {
		survey: current?.survey.id ?? '',
		code: typed.ok ? await keyedHash(secret, 'code', typed.code) : undefined,
		receipt: id === undefined ? undefined : await keyedHash(secret, 'receipt', id),
		answers: checked?.ok ? checked.answers : undefined,
		mode: isPaper ? 'paper' : undefined,
	};
	let result = await store(wayIn, submission);
	// Somebody went back from the receipt, where the form still has its id, and let the next person
	// at home answer. To call that a repetition would lose an answer. A script makes an id for each
	// code itself.
	if (result === 'other-code' && sent.state && id !== undefined && typed.ok) {
		const receipt = await keyedHash(secret, 'receipt', id + typed.code);
		result = await store(wayIn, { ...submission, receipt });
	}
	return outcomeOf(
		result,
		current?.status,
		checked?.ok === false
			? checked.problems.map((problem) =>
					problem.code === 'code-unknown' ? unknown(isPaper) : problem,
				)
			: [unknown(isPaper)],
	);
}

/** Of an unknown code it is asked once more whether it is the secret that nobody knows. */
async function store(wayIn: WayIn, submission: Submission): Promise<SubmitResult> {
	const result = await wayIn.store.submit(submission);
	return result === 'unknown' ? knowsSecret(wayIn, submission) : result;
}

const unknown = (isPaper: boolean): FormProblem => ({
	field: 'code',
	code: isPaper ? 'code-not-paper' : 'code-unknown',
});

/** @param status By the content, for where no codes were ever made */
function outcomeOf(
	result: SubmitResult,
	status: CurrentSurvey['status'] | undefined,
	problems: FormProblem[],
): Outcome {
	switch (result) {
		case 'stored':
			return { kind: 'received', repeated: false };
		case 'repeated':
		case 'other-code':
			return { kind: 'received', repeated: true };
		case 'used':
			return { kind: 'code-used' };
		case 'not-open':
		case 'closed':
			return { kind: result };
		case 'other-secret':
			return { kind: 'unavailable' };
		case 'undated':
			if (status === 'upcoming') return { kind: 'not-open' };
			return status === 'open' ? { kind: 'invalid', problems } : { kind: 'closed' };
		case 'new':
		case 'unknown':
		case 'some-secret':
			return { kind: 'invalid', problems };
	}
}
