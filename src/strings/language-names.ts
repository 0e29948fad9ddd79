import type { Language } from '../survey/rules/languages.ts';

/** Each language's name in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
	sv: 'Svenska',
	lattlast: 'Lättläst svenska',
	en: 'English',
	ar: 'العربية',
};
