import type { Language } from '../survey/rules/languages.ts';
import { ar } from './ar/stored-data.ts';
import { en } from './en/stored-data.ts';
import { lattlast } from './lattlast/stored-data.ts';
import type { StoredDataStrings } from './stored-data-strings.ts';
import { sv } from './sv/stored-data.ts';

const translations: Record<Language, StoredDataStrings> = { sv, lattlast, en, ar };

/** What tenants are told of the database, in `language`. */
export const storedDataStrings = (language: Language): StoredDataStrings => translations[language];
