import type { Language } from '../survey/rules/languages.ts';
import { ar } from './ar/frame.ts';
import { en } from './en/frame.ts';
import { lattlast } from './lattlast/frame.ts';
import { sv } from './sv/frame.ts';

/** As in Swedish; `inSwedish` says where links lead that have a Swedish name. */
export type FrameStrings = typeof sv & { inSwedish?: string };

const translations: Record<Language, FrameStrings> = { sv, lattlast, en, ar };

/** The words around every page in `language`. */
export const frameStrings = (language: Language): FrameStrings => translations[language];
