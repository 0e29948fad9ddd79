/** Word writes an item as a paragraph that says of which list it is and how deep it stands. */
const WORD_ITEM = /mso-list:\s*\w+\s+level(?<level>\d)/;
const NUMBER = /^\(?(?:\d+|[a-z]{1,4})[.)]/i;

/** What Word puts before the item: a dot, an "o", a number. */
export const isMarker = (element: Element) =>
	/mso-list:\s*ignore/i.test(element.getAttribute('style') ?? '');

export function wordItem(block: Element): { level: number; list: string } | undefined {
	const level = WORD_ITEM.exec(block.getAttribute('style') ?? '')?.groups?.['level'];
	if (!block.matches('p') || level === undefined) return undefined;
	const marker = [...block.querySelectorAll('span')].find(isMarker)?.textContent.trim() ?? '';
	return { level: Number(level), list: NUMBER.test(marker) ? 'ol' : 'ul' };
}

/** A new item at the end of `holder`, of the list that ends there, as deep as there are items above it. */
export function newItem(holder: Element, level: number, list: string): Element {
	const last = holder.lastElementChild;
	const above = last?.lastElementChild;
	if (last?.matches('ol,ul') === true && level > 1 && above) return newItem(above, level - 1, list);
	const own = last?.localName === list ? last : holder.appendChild(document.createElement(list));
	return own.appendChild(document.createElement('li'));
}
