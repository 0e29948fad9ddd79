export interface FocusedControl {
	/** Which it is of the page's controls, in the order in which they are read. */
	index: number;
	html: string;
	/** Pixels from the page's upper left corner. */
	top: number;
	bottom: number;
	left: number;
	right: number;
	/** All of it stands in the window, or as much as has room, and nothing covers it. */
	isInView: boolean;
	/** The outline around it: pixels, and its contrast with what is behind. */
	outline: number;
	contrast: number;
}

/** Runs in the page: numbers the controls, with all details open, and says how many there are. */
export function markControls(): number {
	for (const details of document.querySelectorAll('details')) details.open = true;
	const controls = [
		...document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, summary, [tabindex]',
		),
	].filter((control) => control.checkVisibility() && control.getAttribute('tabindex') !== '-1');
	for (const [index, control] of controls.entries()) control.dataset['control'] = String(index);
	return controls.length;
}

/** Runs in the page. */
export function focusedControl(): FocusedControl | undefined {
	const control = document.activeElement;
	if (!(control instanceof HTMLElement) || control === document.body) return undefined;
	const [box = control.getBoundingClientRect()] = control.getClientRects();
	const covering = document.elementFromPoint(
		box.left + box.width / 2,
		box.top + Math.min(box.height, innerHeight) / 2,
	);
	const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
	return {
		index: Number(control.dataset['control']),
		html: control.outerHTML.slice(0, 120),
		top: box.top + scrollY,
		bottom: box.bottom + scrollY,
		left: box.left,
		right: box.right,
		isInView:
			box.top >= 0 &&
			Math.floor(box.bottom) <= innerHeight &&
			box.left >= 0 &&
			Math.floor(box.right) <= innerWidth &&
			control.contains(covering),
		outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
		contrast: contrast(luminance(outlineColor), luminance(behind(control.parentElement))),
	};

	function behind(element: Element | null): string {
		if (element === null) return 'rgb(255, 255, 255)';
		const { backgroundColor } = getComputedStyle(element);
		return backgroundColor === 'rgba(0, 0, 0, 0)' ? behind(element.parentElement) : backgroundColor;
	}

	/** WCAG 2.2, relative luminance. */
	function luminance(colour: string): number {
		const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
			const share = Number(part) / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	}

	function contrast(one: number, other: number): number {
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}
}
