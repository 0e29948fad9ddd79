import { readFileSync } from 'node:fs';
import { siteContent } from '../../src/lib/site-content.ts';

/** The built page that the function puts its own content into. */
export const builtFrame = (path: string): string =>
	readFileSync(`${siteContent.dist}${path}index.html`, 'utf8');
