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
	}
}

/** Before the page is there: notes what moves after it was painted. */
export function watchJumps(): void {
	window.jumps = [];
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as LayoutShift[]) {
			const parts = entry.sources.map(({ node, previousRect, currentRect }) => {
				const name = node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent;
				return `${name ?? ''} ${JSON.stringify(previousRect)} → ${JSON.stringify(currentRect)}`;
			});
			window.jumps.push(`${String(entry.value)}: ${parts.join(', ')}`);
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

/** Waits until the page's first words are on the screen. */
export async function firstPaint(): Promise<void> {
	await new Promise<void>((painted) => {
		new PerformanceObserver((list, observer) => {
			if (list.getEntriesByName('first-contentful-paint').length === 0) return;
			observer.disconnect();
			painted();
		}).observe({ type: 'paint', buffered: true });
	});
}

/** Waits until the font is there and painted. What has moved until then. */
export async function jumps(): Promise<string[]> {
	await document.fonts.ready;
	for (let frame = 0; frame < 3; frame += 1)
		await new Promise((painted) => requestAnimationFrame(painted));
	return window.jumps;
}
