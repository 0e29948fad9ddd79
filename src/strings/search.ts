import type { Language } from '../survey/rules/languages.ts';
import { ar } from './ar/search.ts';
import { en } from './en/search.ts';
import { lattlast } from './lattlast/search.ts';
import { sv } from './sv/search.ts';

/** Those whom the search has a number for, in the order in which they are shown. */
export const CALLS = [
	'emergency',
	'police',
	'care',
	'women',
	'emergencyRepairs',
	'repairs',
	'disturbance',
	'customerService',
] as const;
export type Call = (typeof CALLS)[number];

export type SearchStrings = typeof sv;

const translations: Record<Language, SearchStrings> = { sv, lattlast, en, ar };

/** What the search page says in `language`. */
export const searchStrings = (language: Language): SearchStrings => translations[language];
