import { appendWords, isLost } from './words.ts';
import { newItem, wordItem } from './lists.ts';
import { appendTable, isLayout } from './tables.ts';

/** Word on the web says of a paragraph that it is a heading. */
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"][aria-level]';
const BLOCKS =
	'address,article,blockquote,div,h1,h2,h3,h4,h5,h6,li,ol,p,pre,section,table,tr,td,ul';
/** The page's own heading is its title, and texts have two levels below it. */
const [HIGHEST, LOWEST] = [2, 3];

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** Word has pictures for dots of lists, too. */
export const hasPicture = (html: string): boolean =>
	[...parsed(html).querySelectorAll('img')].some(
		(picture) => picture.closest('[style*="mso-list"]') === null,
	);

/** The HTML of a clipboard, with nothing in it but what the site's texts have. */
export function plainHtml(html: string): string {
	const body = parsed(html);
	const levels = [...body.querySelectorAll(HEADINGS)].map(levelOf);
	const plain = document.createElement('div');
	appendBlocks(plain, body, Math.min(...levels));
	return plain.innerHTML;
}

const levelOf = (heading: Element) =>
	Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));

/** `top` is the level that the highest heading of the whole has. */
function appendBlocks(into: Element, from: Element, top: number): void {
	let words: Element | undefined;
	for (const node of from.childNodes) {
		if (isLost(node)) continue;
		if (!(node instanceof Element) || (!node.matches(BLOCKS) && !node.querySelector(BLOCKS))) {
			words ??= document.createElement('p');
			appendWords(words, node);
			continue;
		}
		appendFilled(into, words);
		words = undefined;
		appendBlock(into, node, top);
	}
	appendFilled(into, words);
}

function appendBlock(into: Element, block: Element, top: number): void {
	const item = wordItem(block);
	if (block.matches('ol,ul')) appendList(into, block, 1);
	else if (item !== undefined) appendWords(newItem(into, item.level, item.list), block);
	else if (block.matches(HEADINGS)) {
		const level = Math.min(levelOf(block) - top + HIGHEST, LOWEST);
		appendFilled(into, filled(`h${String(level)}`, block));
	} else if (block.matches('p')) appendFilled(into, filled('p', block));
	else if (block instanceof HTMLTableElement && !isLayout(block)) appendTable(into, block);
	else appendBlocks(into, block, top);
}

function appendList(into: Element, list: Element, depth: number): void {
	for (const child of list.children) {
		if (child.matches('ol,ul')) appendList(into, child, depth + 1);
		if (!child.matches('li')) continue;
		// Word on the web makes a list of each item, and says how deep it stands.
		const level = Number(child.getAttribute('data-aria-level') ?? depth);
		appendWords(newItem(into, level, list.localName), child, 'ol,ul');
		for (const inner of child.querySelectorAll(':scope > ol, :scope > ul'))
			appendList(into, inner, depth + 1);
	}
}

function filled(tag: string, from: Element): Element {
	const made = document.createElement(tag);
	appendWords(made, from);
	return made;
}

function appendFilled(into: Element, block: Element | undefined): void {
	if (block?.textContent.trim()) into.append(block);
}
