import type { Answers } from '../survey/rules/answers.ts';

export type CodeMode = 'web' | 'paper';

/** When a survey takes answers: from `opens` until just before `closes`. */
export interface SurveyDates {
	opens: Date;
	closes: Date;
}

/** What the database itself says of a survey's time. */
export interface Calendar {
	now: Date;
	/** As they were told to tenants; `undefined` before the survey's first codes. */
	dates: SurveyDates | undefined;
}

export interface Batch {
	/** By which people know it; no two batches have the same. */
	name: string;
	survey: string;
	district: string;
	mode: CodeMode;
	/** Whether its codes are good at once; else once somebody has activated it. */
	isActive: boolean;
	/** Keyed hashes of the codes; the codes themselves never reach the store. */
	hashes: Uint8Array[];
	/** Tells later batches made with another secret apart; reveals nothing about the secret. */
	secretFingerprint: Uint8Array;
	/** Noted with the first batch of the survey; those of later ones change nothing. */
	dates: SurveyDates;
}

/** Never how many of its codes are used: a small batch would tell who has answered. */
export interface StoredBatch extends Pick<Batch, 'name' | 'survey' | 'district' | 'mode'> {
	codes: number;
	madeAt: Date;
	activatedAt: Date | undefined;
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
 * - `unknown`: this survey has no such code, none for this mode, or not yet an active one.
 */
export type SubmitResult = 'stored' | 'repeated' | 'used' | 'unknown';

/** What to aggregate. */
export interface TallyOrder {
	survey: string;
	/** Ids of the questions whose answers are free text. */
	textQuestions: string[];
	/**
	 * When the survey closes by the content. While it is open, by the later of this and the noted
	 * date, at least 10 ballots of a district are aggregated together; then even a single one.
	 */
	closes: Date;
}

/** How many districts were aggregated, and how many wait for more ballots. */
export interface Tally {
	aggregated: number;
	waiting: number;
	/** Whether what was aggregated is still readable in the tables' files: the next tally tries again. */
	copiesLeft: boolean;
}

/** Letters that came back. A negative number takes a mistake back. */
export interface ReturnedLetters {
	survey: string;
	district: string;
	letters: number;
}

/** What the response rate of a district is made of. */
export interface DistrictResponse {
	district: string;
	/** Codes of active batches. */
	issued: number;
	/** Letters that came back. */
	returned: number;
	/** Used codes to the nearest 5, by the shown count; `undefined` while there is none. */
	used: number | undefined;
}

export interface ResponseCounts {
	/** When used codes were counted: at least 24 hours ago. */
	countedAt: Date | undefined;
	/** Sorted by id. */
	districts: DistrictResponse[];
}

/** Everything that aggregation has counted of a survey. */
export interface SurveyCounts {
	ballots: number;
	/** Every district that got letters, sorted by id. */
	districts: DistrictCounts[];
}

export interface DistrictCounts {
	district: string;
	/** Codes of active batches, of them for paper, and letters that came back. */
	issued: number;
	paper: number;
	returned: number;
	/** Answer sheets, also those with no question answered that is published. */
	ballots: number;
	/** Ballots by question and option; the empty option counts those that answered it. */
	tallies: Map<string, Map<string, number>>;
}

export interface Comment {
	/** `undefined` where the district could point out who wrote it. */
	district: string | undefined;
	question: string;
	text: string;
}

/** What has been done of the end of a survey's year; a tally that aggregates anything takes it back. */
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
	/** Whether the database is marked as one for trying things. */
	isDevelopment(): Promise<boolean>;
	/** Marks it so; `false`, and nothing marked, where codes were ever made in it. */
	markDevelopment(): Promise<boolean>;
	calendar(survey: string): Promise<Calendar>;
	noteDates(survey: string, dates: SurveyDates): Promise<void>;
	addBatch(batch: Batch): Promise<void>;
	/** Sorted by survey, district and age. */
	batches(): Promise<StoredBatch[]>;
	/** Makes the codes of these batches good; those that are stay as they are. */
	activate(names: string[]): Promise<void>;
	/** Aggregates ballots into counts and loose texts, district by district: each all or nothing. */
	tally(order: TallyOrder): Promise<Tally>;
	/** `false`, and nothing noted, where fewer than 0 or more than all letters would be back. */
	addReturned(returned: ReturnedLetters): Promise<boolean>;
	/** Counts used codes for {@link response}, unless the newest count is less than a day old. */
	countProgress(survey: string): Promise<void>;
	response(survey: string): Promise<ResponseCounts>;
	/** Used codes of paper batches in the whole company, to the nearest 5; none after a purge. */
	usedPaper(survey: string): Promise<number | undefined>;
	hasBallots(survey: string): Promise<boolean>;
	counts(survey: string): Promise<SurveyCounts>;
	/** In an order that says nothing about when they were written. */
	comments(survey: string): Promise<Comment[]>;
	mark<Mark extends keyof Marks>(
		survey: string,
		step: Mark,
		detail: NonNullable<Marks[Mark]>,
	): Promise<void>;
	marks(survey: string): Promise<Marks>;
	/** Destroys codes, receipts and free text; `undefined`, and nothing destroyed, if too early. */
	purge(survey: string): Promise<Purged | undefined>;
	close(): Promise<void>;
}
