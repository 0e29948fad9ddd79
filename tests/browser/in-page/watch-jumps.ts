/*
 * These run in the page: each stands by itself.
 */

interface LayoutShift extends PerformanceEntry {
	value: number;
	sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

declare global {
	interface Window {
		/** Where what was painted has moved, in the order in which it did. */
		jumps: string[];
		/** Fulfilled once the page was painted whole. */
		paintedWhole: Promise<void>;
	}
}

/**
 * Before the page is there: notes what moves after the page was painted whole. While it still comes,
 * a slow computer paints half a line, whose other half then pushes it aside.
 */
export function watchJumps(): void {
	window.jumps = [];
	const observer = new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as LayoutShift[]) {
			const parts = entry.sources.map(({ node, previousRect, currentRect }) => {
				const name = node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent;
				return `${name ?? ''} ${JSON.stringify(previousRect)} → ${JSON.stringify(currentRect)}`;
			});
			window.jumps.push(`${String(entry.value)}: ${parts.join(', ')}`);
		}
	});
	window.paintedWhole = new Promise((painted) => {
		document.addEventListener('readystatechange', () => {
			if (document.readyState !== 'interactive') return;
			requestAnimationFrame(() => {
				// The next frame begins when this one was painted.
				requestAnimationFrame(() => {
					observer.observe({ type: 'layout-shift' });
					painted();
				});
			});
		});
	});
}

/** Waits until the font is there and painted. What has moved until then. */
export async function jumps(): Promise<string[]> {
	await document.fonts.ready;
	for (let frame = 0; frame < 3; frame += 1)
		await new Promise((painted) => requestAnimationFrame(painted));
	return window.jumps;
}
