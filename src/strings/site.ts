import type { Language } from '../survey/rules/languages.ts';
import { ar } from './ar/site.ts';
import { en } from './en/site.ts';
import { lattlast } from './lattlast/site.ts';
import { sv } from './sv/site.ts';

/** The languages that pages for reading are translated to. */
export const TRANSLATIONS = ['lattlast', 'en', 'ar'] as const satisfies Language[];
export type Translation = (typeof TRANSLATIONS)[number];

/** What the pages for reading say. */
export type SiteStrings = typeof sv;

/** What is said in other languages alone. */
interface OnlyTranslated {
	/** Above a page of which parts stand in Swedish only. */
	partlySwedish: string;
	/** Above a text that stands in Swedish alone. */
	notTranslated: string;
	/** Read before a link to the page that was translated. */
	original: string;
	start: Record<'title' | 'lead' | 'description', string>;
	/** The survey's results in short. */
	results: Record<
		| 'lead'
		| 'description'
		| 'company'
		| 'none'
		| 'districts'
		| 'district'
		| 'share'
		| 'byName'
		| 'more',
		string
	> & {
		caption: (year: string) => string;
		/** In place of a figure. */
		withheld: Record<'few-answers' | 'few', string>;
	};
}
export type ReaderStrings = SiteStrings & OnlyTranslated;

const translations: Record<Translation, ReaderStrings> = { lattlast, en, ar };

export const siteStrings = (language: Language): SiteStrings =>
	language === 'sv' ? sv : translations[language];

export const readerStrings = (language: Translation): ReaderStrings => translations[language];
