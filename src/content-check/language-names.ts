import type { Language } from '../survey/rules/languages.ts';

/** What each is called in what the check says. */
export const LANGUAGE_NAMES: Record<Language, string> = {
	sv: 'svenska',
	lattlast: 'lättläst svenska',
	en: 'engelska',
	ar: 'arabiska',
};
