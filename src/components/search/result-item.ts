import type { FoundPage } from '/pagefind/sv/pagefind.js';
import { type Part, partOf } from './part-of.ts';

/** How HTML says which language a text is in. */
export interface InLanguage {
	lang: string;
	dir: string;
}

/** A page that was found, with the hits marked and the part of the site it belongs to. */
export function resultItem(
	{ url, meta, excerpt }: FoundPage,
	inItsLanguage: InLanguage,
	parts: Part[],
): HTMLElement {
	const link = Object.assign(document.createElement('a'), { href: url });
	link.textContent = meta.title ?? url;
	const heading = Object.assign(document.createElement('h3'), inItsLanguage);
	heading.append(link);
	const part = Object.assign(document.createElement('p'), { className: 'quiet small' });
	part.textContent = partOf(url, parts);
	const text = Object.assign(document.createElement('p'), inItsLanguage);
	text.append(...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes);
	const item = document.createElement('li');
	item.append(heading, part, text);
	return item;
}
