import { paths } from '../../../src/lib/paths.ts';
import { SITEMAP } from '../../../src/lib/sitemap.ts';
import { COMPONENTS, inSwedish, isNotFound } from '../addresses.ts';
import type { BuiltPage, BuiltSite } from '../built-site.ts';
import { type Check, onPageAlone } from '../check.ts';
import { SITE } from '../site-address.ts';

/** Receipts, staff's own pages, and what is no page: nobody is to come here from a search. */
const NEVER_FOUND: string[] = [paths.surveyThanks, paths.paper, COMPONENTS];
/** Nor to what stands in Swedish on a page in another language: the Swedish page says the same. */
const SAID_IN_SWEDISH = '[lang="sv"], main [lang="sv"] *';
const isFound = ({ $, path }: BuiltPage) =>
	!NEVER_FOUND.includes(inSwedish(path)) && !isNotFound(path) && !$('main h1').is(SAID_IN_SWEDISH);

const ROBOTS = '/robots.txt';
const NOTHING = 'User-agent: *\nDisallow: /\n';
const EVERYTHING = `User-agent: *\nDisallow: /api/\n\nSitemap: ${SITE}${SITEMAP}\n`;

const marked = onPageAlone((page) => {
	const isHidden = page.$('meta[name="robots"]').attr('content') === 'noindex';
	if (isHidden !== isFound(page)) return [];
	return [isHidden ? 'is kept from search engines' : 'is not kept from search engines'];
});

/** They find exactly the pages that are to be found, and of a preview nothing. */
export const searchEngines: Check = (site) => [
	...marked(site),
	...mistakesInSitemap(site),
	...(site.file(ROBOTS)?.toString() === (site.options.production ? EVERYTHING : NOTHING)
		? []
		: [{ page: ROBOTS, what: 'does not say where search engines may go' }]),
];

function mistakesInSitemap({ pages, file }: BuiltSite) {
	const text = file(SITEMAP)?.toString() ?? '';
	const listed = new Set([...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url));
	const expected = new Set(pages.filter(isFound).map(({ path }) => SITE + path));
	return [
		...[...expected.difference(listed)].map((url) => `lacks ${url}`),
		...[...listed.difference(expected)].map((url) => `lists ${url}`),
	].map((what) => ({ page: SITEMAP, what }));
}
