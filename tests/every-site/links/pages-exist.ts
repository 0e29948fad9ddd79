import type { Check } from '../check.ts';
import { linksIn } from '../links-in.ts';
import { hiddenByTime } from '../hidden-by-time.ts';

/** A page's address ends with a slash; what does not is data to be downloaded. */
export const pagesExist: Check = (site) => {
	const hidden = hiddenByTime(site);
	return site.pages.flatMap((page) =>
		linksIn(page)
			.filter(({ pathname }) => site.file(pathname) === undefined && !hidden.has(pathname))
			.map(({ pathname }) => ({
				page: page.path,
				what: `leads to ${pathname}, where nothing stands`,
			})),
	);
};
