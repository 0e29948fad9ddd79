import type { Language } from '../../survey/languages.ts';
import { type SurveyStrings, sv } from './sv.ts';

const translations: { sv: SurveyStrings } & Partial<Record<Language, SurveyStrings>> = { sv };

/** The survey's words in `language`, or in Swedish while it has none of its own. */
export const surveyStrings = (language: Language): SurveyStrings =>
	translations[language] ?? translations.sv;
