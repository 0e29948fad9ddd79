import { LANGUAGES } from '../survey/rules/languages.ts';

const IN_LANGUAGE = new RegExp(`^(content/[^/]+/)(?:${LANGUAGES.join('|')})/`);

/** The Swedish file that the one at `path` translates; the file itself where it translates none. */
export const originalOf = (path: string): string => path.replace(IN_LANGUAGE, '$1sv/');
