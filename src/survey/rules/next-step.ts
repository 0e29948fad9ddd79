import { obstacle, type YearState } from './end-of-year.ts';
import { endOf, type SurveyDates } from './window.ts';

/** The one thing that comes next in a survey's year. */
export type NextStep =
	| 'decide'
	| 'dates'
	| 'codes'
	| 'activate'
	| 'await-opening'
	| 'await-closing'
	| 'await-end'
	| 'tally'
	| 'comments'
	| 'publish'
	| 'purge'
	| 'finish-purge'
	| 'destroy-texts'
	| 'next-year'
	| 'too-late';

/** What the database and the survey's file say. */
export interface YearFacts extends Omit<YearState, 'closed'> {
	now: Date;
	/** As noted in the database, or else those of the file. */
	dates: SurveyDates;
	/** Whether the file says something else than the database noted. */
	datesDiffer: boolean;
	/** Whether there is a decision on disposal. */
	isDecided: boolean;
	/** Batches that were not taken back. */
	batches: { isActive: boolean; isPurged: boolean }[];
	/** Whether a purge was begun and not finished. */
	isPurging: boolean;
	/** Whether a file of free texts is not said to be destroyed. */
	hasTextsFile: boolean;
}

export function nextStep(facts: YearFacts): NextStep {
	const { now, dates, batches } = facts;
	const closed = now >= endOf(dates);
	if (facts.isPurging) return 'finish-purge';
	if (batches.some(({ isPurged }) => isPurged))
		return facts.hasTextsFile ? 'destroy-texts' : 'next-year';
	if (facts.datesDiffer) return 'dates';
	if (batches.length === 0) {
		if (closed) return 'too-late';
		return facts.isDecided ? 'codes' : 'decide';
	}
	if (closed) {
		const found = obstacle('purge', { ...facts, closed });
		return found === undefined || found === 'wait' ? 'purge' : found;
	}
	// Once it is open those that wait may be letters to ourselves, which are never activated.
	const isOpen = now >= dates.opens;
	if (batches.some(({ isActive }) => !isActive) && !(isOpen && batches.some((of) => of.isActive)))
		return 'activate';
	if (!isOpen) return 'await-opening';
	return now < dates.closes ? 'await-closing' : 'await-end';
}
