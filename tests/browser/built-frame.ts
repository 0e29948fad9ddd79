import { readFileSync } from 'node:fs';

/** The built page that the function puts its own content into. */
export const builtFrame = (path: string): string => readFileSync(`dist${path}index.html`, 'utf8');
