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
	/** Only a code for this; without it, any code. */
	mode?: CodeMode | undefined;
}

/**
 * - `stored`: the code was claimed and the ballot kept, in one statement.
 * - `repeated`: this submission was stored before; the first answers stand.
 * - `used`: another submission has claimed the code.
 * - `unknown`: this survey has no such code, or none for this mode.
 */
export type SubmitResult = 'stored' | 'repeated' | 'used' | 'unknown';

/** What to fold. */
export interface TallyOrder {
	survey: string;
	/** Ids of the questions whose answers are free text. */
	textQuestions: string[];
	/** After closing even a single ballot is folded; while open at least 10 of a district. */
	closed: boolean;
}

/** How many districts were folded, and how many wait for more ballots. */
export interface Tally {
	folded: number;
	waiting: number;
	/** Whether what was folded is still readable in the tables' files: the next tally tries again. */
	copiesLeft: boolean;
}

/** Letters that came back, told when `at`. A negative number takes a slip back. */
export interface ReturnedLetters {
	survey: string;
	district: string;
	letters: number;
	at: Date;
}

/** What the response rate of a district is made of. */
export interface DistrictResponse {
	district: string;
	/** Codes issued. */
	issued: number;
	/** Letters that came back. */
	returned: number;
	/** Used codes to the nearest 5, by the shown count; `undefined` while there is none. */
	used: number | undefined;
}

export interface Response {
	/** When used codes were counted: at least 24 hours ago. */
	countedAt: Date | undefined;
	/** Sorted by id. */
	districts: DistrictResponse[];
}

/** Everything that folding has counted of a survey. */
export interface SurveyCounts {
	ballots: number;
	/** Every district that got letters, sorted by id. */
	districts: DistrictCounts[];
}

export interface DistrictCounts {
	district: string;
	/** Codes issued, of them for paper, and letters that came back. */
	issued: number;
	paper: number;
	returned: number;
	/** Ballots by question and option; the empty option counts those that answered it. */
	tallies: Map<string, Map<string, number>>;
}

export interface Comment {
	/** `undefined` where the district could point out who wrote it. */
	district: string | undefined;
	question: string;
	text: string;
}

/** What has been done of the end of a survey's year; a tally that folds anything takes it back. */
export interface Marks {
	comments?: 'exported' | 'skipped';
	/** Hash of the published file. */
	published?: string;
}

/** How many rows a purge destroyed. */
export interface Purged {
	codes: number;
	receipts: number;
	comments: number;
	/** Whether what was destroyed is still readable in the tables' files: purge again. */
	copiesLeft: boolean;
}

/** What taking an answer needs. */
export interface Submissions {
	/** The keyed hash of the code that the submission with this receipt has used, if it has. */
	codeOf(receipt: Uint8Array): Promise<Uint8Array | undefined>;
	submit(submission: Submission): Promise<SubmitResult>;
	/** Fingerprints of the secrets that the survey's codes were made with. */
	secretFingerprints(survey: string): Promise<Uint8Array[]>;
}

/** All that the rest of the project knows of the database. Every method throws when it fails. */
export interface Store extends Submissions {
	addBatch(batch: Batch): Promise<void>;
	/** Folds ballots into counts and loose texts, district by district: each all or nothing. */
	tally(order: TallyOrder): Promise<Tally>;
	/** `false`, and nothing noted, where fewer than 0 or more than all letters would be back. */
	addReturned(returned: ReturnedLetters): Promise<boolean>;
	/** Counts used codes for {@link response}, unless the newest count is less than a day old. */
	countProgress(survey: string, now: Date): Promise<void>;
	response(survey: string, now: Date): Promise<Response>;
	/** Used codes of paper batches in the whole company, to the nearest 5; none after a purge. */
	usedPaper(survey: string): Promise<number | undefined>;
	hasBallots(survey: string): Promise<boolean>;
	counts(survey: string): Promise<SurveyCounts>;
	/** In an order that says nothing about when they were written. */
	comments(survey: string): Promise<Comment[]>;
	mark<Step extends keyof Marks>(
		survey: string,
		step: Step,
		detail: NonNullable<Marks[Step]>,
	): Promise<void>;
	marks(survey: string): Promise<Marks>;
	/** Destroys codes, receipts and free text; `undefined`, and nothing destroyed, if too early. */
	purge(survey: string): Promise<Purged | undefined>;
	close(): Promise<void>;
}
