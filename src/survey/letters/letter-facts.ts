import type { Language } from '../rules/languages.ts';

/** What stands in every letter of a survey, whatever its words. */
export interface LetterFacts {
	/** The company's name. */
	company: string;
	/** What the survey is called. */
	survey: string;
	/** `https://trygghet.exempel.se` */
	webAddress: string;
	/** The last day in each language, with its weekday. */
	lastDay: Record<Language, string>;
	/** Of those who know the answer: printed large. */
	phone: string;
	/** When they answer, where that is known. */
	hours: string | undefined;
	/** What is printed across a letter that is not for tenants. */
	stamp: string | undefined;
}
