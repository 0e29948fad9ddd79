import type { Language } from '../survey/rules/languages.ts';

/** Each language's name in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
	sv: 'Svenska',
	lattlast: 'Lättläst svenska',
	en: 'English',
	ar: 'العربية',
};

/** The same in Swedish, in a sentence: for those who run the survey. */
export const LANGUAGES_IN_SWEDISH: Record<Language, string> = {
	sv: 'svenska',
	lattlast: 'lättläst svenska',
	en: 'engelska',
	ar: 'arabiska',
};
