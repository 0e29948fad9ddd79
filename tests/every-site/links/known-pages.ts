import { pagesOf, type SitePage } from '../../../src/content-check/rules/addresses.ts';
import { published } from '../../../src/queries/site/published.ts';
import { COMPONENTS, isNotFound, languageOf } from '../addresses.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Check } from '../check.ts';

/** What the content check takes for the site is what was built: a text may link to it. */
export const knownPages: Check = (site) => {
	const known = pagesOf(site.content);
	const isKnown = new Set([COMPONENTS, ...known.map(({ address }) => address)]);
	return [
		...site.pages
			.filter(({ path }) => !isKnown.has(path) && !isNotFound(path))
			.map(({ path }) => ({ page: path, what: 'the content check does not know the page' })),
		...known
			.filter((page) => isShown(page, site) && site.file(page.address) === undefined)
			.map(({ address }) => ({ page: address, what: 'the content check takes it for a page' })),
	];
};

const NOT_HIDDEN = { example: false, draft: false };

/** Languages come with those who have translated and reviewed them, and their pages are made together. */
function isShown({ address, shown }: SitePage, { pages, options }: BuiltSite): boolean {
	const language = languageOf(address);
	const isSurvey = address.includes('/enkat/');
	const isBuilt = pages.some(
		({ path }) => languageOf(path) === language && path.includes('/enkat/') === isSurvey,
	);
	const context = options.production ? 'production' : 'deploy-preview';
	const entry = { data: { ...NOT_HIDDEN, ...shown } };
	return isBuilt && published([entry], options.today, context).length > 0;
}
