import type { Answers } from '../survey/answers.ts';

export type CodeMode = 'web' | 'paper';

export interface Batch {
	survey: string;
	district: string;
	mode: CodeMode;
	/** Keyed hashes of the codes; the codes themselves never reach the store. */
	hashes: Uint8Array[];
	madeAt: Date;
	/** Tells later batches made with another secret apart; reveals nothing about the secret. */
	secretFingerprint: Uint8Array;
}

export interface Submission {
	survey: string;
	/** Keyed hash of the code. */
	code: Uint8Array;
	/** Keyed hash of the submission id. */
	receipt: Uint8Array;
	answers: Answers;
}

/**
 * - `stored`: the code was claimed and the ballot kept, in one statement.
 * - `repeated`: this submission was stored before; the first answers stand.
 * - `used`: another submission has claimed the code.
 * - `unknown`: this survey has no such code.
 */
export type SubmitResult = 'stored' | 'repeated' | 'used' | 'unknown';

/** All that the rest of the project knows of the database. Every method throws when it fails. */
export interface Store {
	addBatch(batch: Batch): Promise<void>;
	/** The keyed hash of the code that the submission with this receipt has used, if it has. */
	codeOf(receipt: Uint8Array): Promise<Uint8Array | undefined>;
	submit(submission: Submission): Promise<SubmitResult>;
	close(): Promise<void>;
}
