import type { CheerioAPI } from 'cheerio';
import { onEachPage } from '../check.ts';
import { HOST } from '../links-in.ts';

/** These say something about the page; nothing is fetched from there. */
const SAID = 'link[rel="canonical"], link[rel="alternate"]';
const FOREIGN = 'link[rel="preconnect"], link[rel="dns-prefetch"], iframe, object';

export const ownFiles = onEachPage(({ $, path }, { file }) => [
	...fetchedBy($)
		.map((address) => new URL(address, HOST + path))
		.filter(({ protocol }) => protocol !== 'data:')
		.filter(({ origin, pathname }) => origin !== HOST || file(pathname) === undefined)
		.map((url) =>
			url.origin === HOST
				? `fetches ${url.pathname}, which is not there`
				: `fetches ${url.href} from another host`,
		),
	...$(FOREIGN)
		.get()
		.map((element) => `has ${$.html(element)}`),
]);

/** What the browser fetches by itself, as the HTML and its styles name it. */
function fetchedBy($: CheerioAPI): string[] {
	const attributes = (selector: string, name: string) =>
		$(selector)
			.not(SAID)
			.get()
			.map((element) => $(element).attr(name) ?? '');
	const sets = attributes('[srcset]', 'srcset').flatMap(
		(set) => set.match(/[^\s,]+(?= \d)/g) ?? [],
	);
	const styles = $('style')
		.text()
		.matchAll(/url\(\s*["']?([^"')]+)/g);
	return [
		...attributes('link[href]', 'href'),
		...attributes('[src]', 'src'),
		...sets,
		...[...styles].map(([, address = '']) => address),
	];
}
