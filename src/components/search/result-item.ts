import type { FoundPage } from '/pagefind/pagefind.js';
import { type Part, partOf } from './part-of.ts';

/** A page that was found, with the hits marked and the part of the site it belongs to. */
export function resultItem({ url, meta, excerpt }: FoundPage, parts: Part[]): HTMLElement {
	const link = Object.assign(document.createElement('a'), { href: url });
	link.textContent = meta.title ?? url;
	const heading = document.createElement('h3');
	heading.append(link);
	const part = Object.assign(document.createElement('p'), { className: 'quiet small' });
	part.textContent = partOf(url, parts);
	const text = document.createElement('p');
	text.append(...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes);
	const item = document.createElement('li');
	item.append(heading, part, text);
	return item;
}
