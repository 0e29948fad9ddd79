/**
 * A browser's own translator, run in the page: wraps every text node in `<font><font>`, as Google's
 * does, and writes other words into it, now and after every change.
 */
export function translate() {
	const HTML = 'http://www.w3.org/1999/xhtml';
	const isOver = (node: Node) =>
		node.parentElement?.closest('font, script, style, textarea, [translate="no"]') !== null;
	const wrap = (node: Node) => {
		if (node.textContent?.trim() === '' || isOver(node)) return;
		const font = document.createElementNS(HTML, 'font');
		const inner = font.appendChild(document.createElementNS(HTML, 'font'));
		// The page's own node is gone: what is written to it later is seen by nobody.
		inner.textContent = `«${node.textContent ?? ''}»`;
		node.parentNode?.replaceChild(font, node);
	};
	const wrapAll = () => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const nodes: Node[] = [];
		while (walker.nextNode()) nodes.push(walker.currentNode);
		nodes.forEach(wrap);
	};
	const begin = () => {
		new MutationObserver(wrapAll).observe(document.documentElement, {
			subtree: true,
			childList: true,
			characterData: true,
		});
		wrapAll();
	};
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
	else begin();
}
