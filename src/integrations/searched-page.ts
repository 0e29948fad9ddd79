import { pathIn } from '../lib/paths.ts';
import { LANGUAGES } from '../survey/rules/languages.ts';

interface BuiltPage {
	url: string;
	html: string;
}

/** Nobody looks for the search, or for the receipt. */
const LEFT_OUT = /^\/404|\/sok\/|\/enkat\/tack\//;

/** Also left out is what search engines are kept from. */
export const isSearched = ({ url, html }: BuiltPage): boolean =>
	!LEFT_OUT.test(url) && !html.includes('<meta name="robots" content="noindex"');

/** The language that a page is read in: easy Swedish, which has no tag of its own, by its address. */
export const languageOf = ({ url, html }: BuiltPage): string =>
	url.startsWith('/lattlast/') ? 'lattlast' : (/<html lang="(\w+)"/.exec(html)?.[1] ?? 'sv');

const OTHER_LANGUAGES = LANGUAGES.filter((language) => language !== 'sv');

const LISTED_AREA = /<li data-area([^>]*)>\s*<a href="([^"]+)"/g;
const OTHER_NAMES = /data-(?:nicknames|streets)="([^"]*)"/g;

/**
 * The pages with what their areas are called besides, which stands in the lists of areas alone: who
 * types a street finds the area's page, before those that name the street by the way.
 */
export function withOtherNames<Page extends BuiltPage>(pages: Page[]): Page[] {
	const names = new Map<string, string>();
	for (const { html } of pages)
		for (const [, attributes = '', url = ''] of html.matchAll(LISTED_AREA)) {
			const own = [...attributes.matchAll(OTHER_NAMES)].map(([, list = '']) => list);
			if (own.length > 0) names.set(url, own.join('|').replaceAll('|', ', '));
		}
	return pages.map((page) => {
		const own = names.get(page.url);
		if (own === undefined) return page;
		return {
			...page,
			html: page.html.replace('</main>', () => `<p data-pagefind-weight="8">${own}</p></main>`),
		};
	});
}

/**
 * The Swedish pages with where they stand in each other language, translated or not: who reads in
 * that language and types a Swedish word is led there, and not out of the language.
 */
export function withOtherAddresses<Page extends BuiltPage>(pages: Page[]): Page[] {
	const urls = new Set(pages.map(({ url }) => url));
	return pages.map((page) => {
		const others = OTHER_LANGUAGES.map((language) => ({
			language,
			url: pathIn(language, page.url),
		}))
			.filter(({ url }) => urls.has(url))
			.map(({ language, url }) => `<p data-pagefind-meta="${language}:${url}"></p>`);
		return { ...page, html: page.html.replace('</main>', () => `${others.join('')}</main>`) };
	});
}

/** The words and numbers of these texts, each once and the commonest first. */
export function wordsOf(texts: string[]): string[] {
	const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
	return [...Map.groupBy(words.sort(), (word) => word)]
		.sort(([, some], [, others]) => others.length - some.length)
		.map(([word]) => word);
}
