import type { Answers } from '../survey/rules/answers.ts';
import type { Connections } from './connections.ts';
import type { CodeMode } from './store.ts';

export interface Submission {
	survey: string;
	/** Keyed hash of the code; `undefined` where none was given that could be one. */
	code: Uint8Array | undefined;
	/** Keyed hash of the submission id; likewise. */
	receipt: Uint8Array | undefined;
	/** Without answers nothing is stored: it is only told what else is known. */
	answers?: Answers | undefined;
	/** Only a code for this; without it, any code. */
	mode?: CodeMode | undefined;
	/** Where the code is unknown, whether codes of the survey were made with this secret. */
	secretFingerprint?: Uint8Array | undefined;
}

/**
 * - `stored`: the code was claimed and the ballot kept, at one moment.
 * - `repeated`: this submission was stored before; the first answers stand.
 * - `other-code`: so it was, but with another code.
 * - `not-open`, `closed`: by the dates in the database, for this code or those of this mode.
 * - `new`: nothing of that, and without answers there is no more to say.
 * - `used`: another submission has claimed the code.
 * - `unknown`: this survey has no such code, none for this mode, or not a good one.
 * - `other-secret`, `some-secret`: unknown, where none or only some of the survey's codes were made
 *   with the secret of the fingerprint.
 * - `undated`: nothing of all that, and the database knows no dates of the survey.
 */
export type SubmitResult =
	| 'stored'
	| 'repeated'
	| 'other-code'
	| 'not-open'
	| 'closed'
	| 'new'
	| 'used'
	| 'unknown'
	| 'other-secret'
	| 'some-secret'
	| 'undated';

/** What taking an answer needs: all that a database user of its own can do. */
export interface Submissions {
	submit(submission: Submission): Promise<SubmitResult>;
}

const SUBMIT = `SELECT submit_answer($1, $2, $3, $4, $5, $6, $7) AS outcome`;

export const submissions = ({ query, frozen }: Connections): Submissions => ({
	async submit({ survey, code, receipt, answers, mode, secretFingerprint }) {
		const sheet = answers && JSON.stringify(answers);
		const values = [survey, code, receipt, sheet, mode, frozen, secretFingerprint];
		const [row] = (await query<{ outcome: SubmitResult }>(SUBMIT, values)).rows;
		if (row === undefined) throw new Error('The database tells no outcome');
		return row.outcome;
	},
});
