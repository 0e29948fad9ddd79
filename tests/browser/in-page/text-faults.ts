/** What is wrong with how text stands in a window. */
export interface TextFaults {
	/** Words in two lines that had room in one. */
	broken: string[];
	/** How many pixels the page is wider than the window. */
	sideways: number;
	/** Words that are smaller than the browser's own text. */
	small: string[];
}

/** Runs in the page, with everything unfolded. `own` is the size of the browser's text in pixels. */
export function textFaults(own: number): TextFaults {
	for (const details of document.querySelectorAll('details')) details.open = true;
	const { clientWidth, scrollWidth } = document.documentElement;
	const range = document.createRange();
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const broken = new Set<string>();
	const small = new Set<string>();
	for (let node = texts.nextNode(); node; node = texts.nextNode()) {
		const { parentElement: around, textContent } = node;
		// An address is no word, and may break anywhere; neither is what editors type.
		if (!around?.checkVisibility() || around.closest('script, style, code, .address')) continue;
		const drawing = around.closest('svg')?.getScreenCTM()?.a ?? 1;
		const size = drawing * Number.parseFloat(getComputedStyle(around).fontSize);
		// Drawings do not grow with the browser's text.
		const least = around.closest('svg') ? 16 : own;
		// Between hyphens, also those that show only where a line ends.
		for (const { 0: word, index } of (textContent ?? '').matchAll(/[^\s\-–—\u00ad]{2,}/g)) {
			// The box of such a hyphen, at the end of its line, belongs to what follows it.
			range.setStart(node, textContent?.[index - 1] === '\u00ad' ? index + 1 : index);
			range.setEnd(node, index + word.length);
			const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
			const [first] = lines;
			if (first === undefined) continue;
			if (size < least - 0.1) small.add(`${word} ${String(size)}`);
			const width = lines.reduce((sum, line) => sum + line.width, 0);
			// Longer than a line has room for anywhere on the page, or an address: breaking is the last resort.
			if (width > clientWidth * 0.75 || word.includes('/')) continue;
			if (lines.some(({ top }) => Math.abs(top - first.top) > size / 2))
				broken.add(`${word} in <${around.localName} class="${around.className}">`);
		}
	}
	return { broken: [...broken], sideways: scrollWidth - clientWidth, small: [...small] };
}
