import type { Language } from '../survey/rules/languages.ts';
import { ar } from './ar/search.ts';
import { en } from './en/search.ts';
import { lattlast } from './lattlast/search.ts';
import type { SearchStrings } from './search-strings.ts';
import { sv } from './sv/search.ts';

const translations: Record<Language, SearchStrings> = { sv, lattlast, en, ar };

/** What the search page says in `language`. */
export const searchStrings = (language: Language): SearchStrings => translations[language];
