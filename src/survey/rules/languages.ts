/** The site's languages, Swedish first: it is the original that the others translate. */
export const LANGUAGES = ['sv', 'lattlast', 'en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language =>
	LANGUAGES.some((language) => language === value);

/** The BCP 47 tag for `lang`: easy Swedish (lättläst) is Swedish. */
export const languageTag = (language: Language): 'sv' | 'en' | 'ar' =>
	language === 'lattlast' ? 'sv' : language;

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
	language === 'ar' ? 'rtl' : 'ltr';
