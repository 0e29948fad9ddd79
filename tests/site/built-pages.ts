import { siteContent } from '../../src/lib/site-content.ts';
import { readPages } from '../every-site/built-site.ts';

/** Where `npm test` has had the site built. */
export const DIST = siteContent.dist;

export const builtPages = readPages(DIST);
