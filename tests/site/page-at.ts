import type { CheerioAPI } from 'cheerio';
import { builtPages } from './built-pages.ts';

/**
 * A page of the built site, by its address.
 * @throws {Error} where it is not built
 */
export function pageAt(path: string): CheerioAPI {
	const page = builtPages.find((built) => built.path === path);
	if (page === undefined) throw new Error(`${path} is not built`);
	return page.$;
}

/** What the main part of a page says, its white space as one sees it. */
export const mainTextAt = (path: string): string => shownText(pageAt(path)('main').text());

/** Text as it is seen: any white space is one space. */
export const shownText = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
