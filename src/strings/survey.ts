import type { Language } from '../survey/rules/languages.ts';
import { ar } from './ar/survey.ts';
import { en } from './en/survey.ts';
import { lattlast } from './lattlast/survey.ts';
import type { SurveyStrings } from './survey-strings.ts';
import { sv } from './sv/survey.ts';

const translations: Record<Language, SurveyStrings> = { sv, lattlast, en, ar };

/** The survey's words in `language`. */
export const surveyStrings = (language: Language): SurveyStrings => translations[language];
