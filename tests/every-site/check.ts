import type { BuiltPage, BuiltSite } from './built-site.ts';

/** What is wrong, and where: a page's address, or that of a file. */
export interface Finding {
	page: string;
	what: string;
}

/** Holds for every site, whatever its content says: a sentence about the site or each of its pages. */
export type Check = (site: BuiltSite) => Finding[] | Promise<Finding[]>;

/** A check that looks at one page at a time. */
export const onEachPage =
	(find: (page: BuiltPage, site: BuiltSite) => string[]) =>
	(site: BuiltSite): Finding[] =>
		site.pages.flatMap((page) => find(page, site).map((what) => ({ page: page.path, what })));
