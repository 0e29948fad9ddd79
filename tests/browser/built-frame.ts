import { readFileSync } from 'node:fs';
import { pathIn, paths } from '../../src/lib/paths.ts';
import type { Language } from '../../src/survey/languages.ts';

/** The built page that the function puts its own content into. */
export const builtFrame = (language: Language): string =>
	readFileSync(`dist${pathIn(language, paths.survey)}index.html`, 'utf8');
