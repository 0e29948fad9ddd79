import { pagesOf } from '../../src/content-check/rules/addresses.ts';
import type { BuiltSite } from './built-site.ts';

/**
 * Pages that are shown for a time, in production on any other day: the content check advises to take
 * away the links to them, and lets the site be built.
 */
export function hiddenByTime({ content, options: { production, today } }: BuiltSite): Set<string> {
	const hidden = pagesOf(content).filter(
		({ shown: { publish = today, unpublish } }) =>
			publish > today || (unpublish !== undefined && unpublish <= today),
	);
	return new Set(production ? hidden.map(({ address }) => address) : []);
}
