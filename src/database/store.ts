import type { SurveyDates } from '../survey/rules/window.ts';
import type { Batch, StoredBatch } from './batch.ts';
import type { Comment, Disposal, Marks, Purged } from './end-of-year.ts';
import type { Submissions } from './submission.ts';

/** What the database itself says of a survey's time. */
export interface Calendar {
	now: Date;
	/** As they were told to tenants; `undefined` before the survey's first codes. */
	dates: SurveyDates | undefined;
}

/** What to aggregate. */
export interface TallyOrder {
	survey: string;
	/** Ids of the questions whose answers are free text. */
	textQuestions: string[];
	/**
	 * When the survey ends by the content. Until then, by the later of this and what the noted dates
	 * say, at least 10 ballots of a district are aggregated together; then even a single one.
	 */
	ends: Date;
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
	/** Letters: codes of active batches but those of the desk and for paper. */
	issued: number;
	/** Letters that came back, at most all. */
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
	/** Every district with active codes, sorted by id. */
	districts: DistrictCounts[];
}

export interface DistrictCounts {
	district: string;
	/** Letters: codes of active batches but those of the desk and for paper. */
	issued: number;
	/** Codes for paper. */
	paper: number;
	/** Letters that came back, at most all. */
	returned: number;
	/** Answer sheets, also those with no question answered that is published. */
	ballots: number;
	/** Ballots by question and option; the empty option counts those that answered it. */
	tallies: Map<string, Map<string, number>>;
}

/** A setting of the server that is not as it must be, and what it must be. */
export interface RiskySetting {
	name: string;
	value: string;
	right: string;
}

/** All that the rest of the project knows of the database. Every method throws when it fails. */
export interface Store extends Submissions {
	/** Whether the database is marked as one for trying things. */
	isDevelopment(): Promise<boolean>;
	/** Marks it so; `false`, and nothing marked, where codes were ever made in it. */
	markDevelopment(): Promise<boolean>;
	calendar(survey: string): Promise<Calendar>;
	/** `false`, and nothing noted, once a purge has begun. */
	noteDates(survey: string, dates: SurveyDates): Promise<boolean>;
	/** `false`, and nothing stored, where the survey is over. */
	addBatch(batch: Batch): Promise<boolean>;
	/** The same for several of one survey: all of them, or none. */
	addBatches(batches: Batch[]): Promise<boolean>;
	/** Fingerprints of the secrets that the survey's codes were made with, but those taken back. */
	secretFingerprints(survey: string): Promise<Uint8Array[]>;
	/** Sorted by survey, district and age. */
	batches(): Promise<StoredBatch[]>;
	/**
	 * Makes the codes of these batches good; those that are, or were taken back, stay as they are. Like
	 * {@link revoke} and {@link addReturned} it changes nothing once a purge has begun, and takes the
	 * mark "published" away.
	 */
	activate(names: string[]): Promise<void>;
	/** Takes the unused codes of these batches back, for ever; used ones stay used. */
	revoke(names: string[]): Promise<void>;
	/**
	 * Lets this user of the database take answers and nothing else. The tables that it still reaches;
	 * `undefined` where there is no such user.
	 */
	grant(role: string): Promise<string[] | undefined>;
	/** Aggregates ballots into counts and loose texts, all or nothing; districts with few wait. */
	tally(order: TallyOrder): Promise<Tally>;
	/**
	 * What {@link tally} does beside: writes ballots that wait anew, so that nothing ties them to codes.
	 * `false` where copies are left in the files.
	 */
	mixWaiting(): Promise<boolean>;
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
	/** Notes the last day of a file that texts were exported to; of several the last. */
	keepTexts(survey: string, until: string): Promise<void>;
	/** That day; `undefined` where there is no such file, or somebody has said that it is destroyed. */
	textsUntil(survey: string): Promise<string | undefined>;
	textsDestroyed(survey: string): Promise<void>;
	/** Hashes of the files that were published, by survey: the first edition, then its corrections. */
	editions(): Promise<Map<string, string[]>>;
	/** Notes that a file with this hash is published: a new edition, unless the newest is the same. */
	addEdition(survey: string, hash: string): Promise<void>;
	/** Destroys codes, receipts and free text; `undefined`, and nothing destroyed, if too early. */
	purge(survey: string): Promise<Purged | undefined>;
	/** Whether a purge was begun and not finished: it was killed, or has left copies. */
	isPurging(survey: string): Promise<boolean>;
	/** Of this database alone, wherever it is reached and whatever it holds. */
	identity(): Promise<string>;
	/** When a night was last done with the survey. */
	lastNight(survey: string): Promise<Date | undefined>;
	noteNight(survey: string): Promise<void>;
	/** Settings of the server that may betray who answered what, or lose an answer. */
	riskySettings(): Promise<RiskySetting[]>;
	/** The record of what was destroyed, oldest first. */
	disposals(survey: string): Promise<Disposal[]>;
	close(): Promise<void>;
}
