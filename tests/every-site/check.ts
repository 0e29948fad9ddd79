import type { BuiltPage, BuiltSite } from './built-site.ts';

/** What is wrong, and where: a page's address, or that of a file. */
export interface Finding {
	page: string;
	what: string;
}

/** Holds for every site, whatever its content says: a sentence about the site or each of its pages. */
export interface Check {
	(site: BuiltSite): Finding[] | Promise<Finding[]>;
	/** Where it looks at one page at a time: what is wrong with this one. */
	onPage?: FindOnPage;
}

type FindOnPage = (page: BuiltPage, site: BuiltSite) => string[];

/** A check that looks at one page at a time. */
export const onEachPage = (onPage: FindOnPage) =>
	Object.assign(
		(site: BuiltSite): Finding[] =>
			site.pages.flatMap((page) => onPage(page, site).map((what) => ({ page: page.path, what }))),
		{ onPage },
	);

/** A check that looks at one page and at nothing else: of what most builds have alike it is asked once. */
export function onPageAlone(find: (page: BuiltPage) => string[]) {
	const found = new WeakMap<BuiltPage, string[]>();
	return onEachPage(({ first }) => {
		const whats = found.get(first) ?? find(first);
		found.set(first, whats);
		return whats;
	});
}
