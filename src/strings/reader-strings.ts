import type { Comparison } from './comparison.ts';

/** The pages for reading that stand in other languages than Swedish, in one of them. */
export interface ReaderStrings {
	navigation: {
		districts: string;
		areaDays: string;
		results: string;
		survey: string;
		contact: string;
	};
	/** Above a page of which parts stand in Swedish only. */
	partlySwedish: string;
	start: {
		title: string;
		lead: string;
		description: string;
		districts: string;
		nextAreaDay: string;
		allAreaDays: string;
	};
	survey: { title: string; until: (lastDay: string) => string; way: string };
	figure: {
		/** Read after the number: “out of 100”. */
		of: string;
		safe: string;
		satisfied: string;
		/** Told without a year, or of one year. */
		undated: string;
		dated: (year: number) => string;
		unknown: string;
		hidden: string;
		shutters: string;
		half: string;
		/** Read aloud in place of the picture. */
		picture: (low: number, high: number) => string;
		closedPicture: string;
	};
	reading: {
		/** Of the headline, the only figure that these pages compare. */
		change: (comparison: Comparison) => string;
		interval: (low: number, high: number) => string;
		beside: (company: number, position: 'higher' | 'lower' | 'unsure') => string;
		withheld: { 'few-answers': (fewest: number) => string; few: () => string };
		survey: (years: string[], answered: number | undefined) => string;
		together: (years: string[]) => string;
		watched: string;
	};
	district: {
		lead: string;
		description: (name: string) => string;
		listLead: string;
		listDescription: string;
		empty: string;
		unconfirmed: string;
		unconfirmedHelp: (company: string) => string;
		safety: string;
		now: string;
		noMeasures: string;
		inSwedish: string;
	};
	measure: { status: { planned: string; ongoing: string; done: string } };
	areaDay: {
		lead: string;
		description: string;
		upcoming: string;
		none: string;
		cancelled: string;
		when: (day: string, from: string, to: string) => string;
		acrossDays: (day: string, from: string, lastDay: string, to: string) => string;
	};
	contact: {
		title: string;
		customerService: string;
		phone: string;
		email: string;
		address: string;
		missing: string;
	};
	results: {
		lead: string;
		description: string;
		company: string;
		none: string;
		districts: string;
		caption: (year: string) => string;
		district: string;
		share: string;
		/** In place of a figure. */
		withheld: { 'few-answers': string; few: string };
		byName: string;
		more: string;
	};
}
