import type { Language } from '../../survey/languages.ts';
import { sv } from './sv.ts';
import type { SurveyStrings } from './survey-strings.ts';

const translations: Record<Language, SurveyStrings> = { sv, lattlast: sv, en: sv, ar: sv };

/** The survey's words in `language`. */
export const surveyStrings = (language: Language): SurveyStrings => translations[language];
