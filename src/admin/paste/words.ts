import { isMarker } from './lists.ts';

const LOST = 'head,img,link,meta,script,style,svg,title,xml';
/** What colleagues have written in the margin, and with which letters. */
const COMMENTS = '.MsoCommentReference,[style*="mso-element:comment"]';
/** Not to a place on the page it came from: its notes and its table of contents do not come along. */
const LINK = /^(?:https?:|mailto:|tel:|\/(?!\/))/i;
/** Two of them in a cell or an item are one line there. */
const LINES = 'br,div,li,p,tr';
const BOLD_FROM = 600;

/** What no text has: comments of either kind, styles, pictures, and Word's signs before an item. */
export const isLost = (node: Node): boolean =>
	node instanceof Element
		? node.matches(`${LOST},${COMMENTS}`) || isMarker(node)
		: !(node instanceof Text);

/** The words below `from`, with what is bold, italic, crossed out or a link; without what is `except`. */
export function appendWords(into: Element, from: Node, except?: string): void {
	if (from instanceof Text) into.append(spaced(from.data));
	if (from instanceof Text || isLost(from)) return;
	if (!(from instanceof Element) || (except !== undefined && from.matches(except))) return;
	if (from.matches('br') && into.closest('p') !== null) into.append(document.createElement('br'));
	else if (from.matches(LINES) && into.textContent !== '') into.append(' ');
	const holder = formatted(into, from);
	for (const node of from.childNodes) appendWords(holder, node, except);
}

function formatted(into: Element, from: Element): Element {
	const { fontWeight = '', fontStyle = '' } = from instanceof HTMLElement ? from.style : {};
	const isBold =
		fontWeight === ''
			? from.matches('b,strong')
			: fontWeight === 'bold' || Number(fontWeight) >= BOLD_FROM;
	const isItalic = fontStyle === '' ? from.matches('em,i') : fontStyle === 'italic';
	const href = from.matches('a') ? (from.getAttribute('href') ?? '') : '';
	let holder = into;
	const wrap = (tag: string) => (holder = holder.appendChild(document.createElement(tag)));
	if (LINK.test(href)) wrap('a').setAttribute('href', href);
	if (isBold && into.closest('strong,h2,h3,th') === null) wrap('strong');
	if (isItalic && into.closest('em') === null) wrap('em');
	if (from.matches('s,strike,del')) wrap('s');
	return holder;
}

/** Word writes spaces that do not break where nobody asked for them; between figures they are meant. */
const spaced = (text: string) =>
	text.replaceAll(/(?<!\d)\u00A0|\u00A0(?!\d)/g, ' ').replaceAll(/[ \t\r\n]+/g, ' ');
