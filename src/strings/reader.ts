import type { Language } from '../survey/rules/languages.ts';
import { ar } from './ar/reader.ts';
import { en } from './en/reader.ts';
import { lattlast } from './lattlast/reader.ts';

/** The languages that pages for reading are translated to. */
export const TRANSLATIONS = ['lattlast', 'en', 'ar'] as const satisfies Language[];
export type Translation = (typeof TRANSLATIONS)[number];

export type ReaderStrings = typeof lattlast;

const translations: Record<Translation, ReaderStrings> = { lattlast, en, ar };

/** What the pages for reading say in `language`. */
export const readerStrings = (language: Translation): ReaderStrings => translations[language];
