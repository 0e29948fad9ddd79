import type { Language } from '../../survey/rules/languages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { FrameStrings } from './frame-strings.ts';
import { lattlast } from './lattlast.ts';
import { sv } from './sv.ts';

const translations: Record<Language, FrameStrings> = { sv, lattlast, en, ar };

/** The words around every page in `language`. */
export const frameStrings = (language: Language): FrameStrings => translations[language];
