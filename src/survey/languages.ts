/** The site's languages, Swedish first: it is the original that the others translate. */
export const LANGUAGES = ['sv', 'lattlast', 'en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language =>
	LANGUAGES.some((language) => language === value);
