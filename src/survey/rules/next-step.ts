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
	batches: {
		use: 'letters' | 'desk' | 'paper';
		isActive: boolean;
		isRevoked: boolean;
		isPurged: boolean;
	}[];
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
	if (closed) {
		if (batches.length === 0) return 'too-late';
		const found = obstacle('purge', { ...facts, closed });
		return found === undefined || found === 'wait' ? 'purge' : found;
	}
	const kept = batches.filter(({ isRevoked }) => !isRevoked);
	// The desk's codes are for whoever has lost a letter: alone they reach nobody.
	if (kept.every(({ use }) => use === 'desk')) return facts.isDecided ? 'codes' : 'decide';
	// Once it is open those that wait may be letters to ourselves, which are never activated.
	const isOpen = now >= dates.opens;
	const hasGoodLetters = kept.some((of) => of.use === 'letters' && of.isActive);
	if (kept.some(({ isActive }) => !isActive) && !(isOpen && hasGoodLetters)) return 'activate';
	if (!isOpen) return 'await-opening';
	return now < dates.closes ? 'await-closing' : 'await-end';
}
