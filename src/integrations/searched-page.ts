interface BuiltPage {
	url: string;
	html: string;
}

/**
 * Easy Swedish says the same as the Swedish pages and is Swedish to the index: each hit would
 * stand there twice. Nobody looks for the receipt.
 */
const LEFT_OUT = /^\/404|^\/sok\/|^\/lattlast\/|\/enkat\/tack\//;

/** Also left out is what search engines are kept from. */
export const isSearched = ({ url, html }: BuiltPage): boolean =>
	!LEFT_OUT.test(url) && !html.includes('<meta name="robots" content="noindex"');

/** The words that stand on these pages, each once, for what the index itself cannot tell. */
export function wordsOf(pages: BuiltPage[]): string[] {
	const words = pages.flatMap(({ html }) => textOf(html).match(/\p{L}{3,}/gu) ?? []);
	return [...new Set(words)].sort();
}

const textOf = (html: string) =>
	(/<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '')
		.replace(/<(script|style|form)\b.*?<\/\1>/gs, ' ')
		.replace(/<[^>]+>|&#?\w+;/g, ' ')
		.toLowerCase();
