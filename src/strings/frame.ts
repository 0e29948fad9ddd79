import type { Language } from '../survey/rules/languages.ts';
import { ar } from './ar/frame.ts';
import { en } from './en/frame.ts';
import type { FrameStrings } from './frame-strings.ts';
import { lattlast } from './lattlast/frame.ts';
import { sv } from './sv/frame.ts';

const translations: Record<Language, FrameStrings> = { sv, lattlast, en, ar };

/** The words around every page in `language`. */
export const frameStrings = (language: Language): FrameStrings => translations[language];
