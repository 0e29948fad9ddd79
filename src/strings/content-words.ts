import type { Language } from '../survey/rules/languages.ts';

interface ContentWords {
	/** Where a fact comes from. */
	source: string;
	/** What a note without a title is called when it is read aloud. */
	notice: string;
}

const sv = { source: 'Källa: {source}', notice: 'Viktigt att veta' };

const translations: Record<Language, ContentWords> = {
	sv,
	lattlast: sv,
	en: { source: 'Source: {source}', notice: 'Good to know' },
	ar: { source: 'المصدر: {source}', notice: 'معلومة مهمة' },
};

/** What stands in a text besides what its writer wrote, in `language`. */
export const contentWords = (language: Language): ContentWords => translations[language];
