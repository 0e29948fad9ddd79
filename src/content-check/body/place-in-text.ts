import type { LineAndColumn } from '../finding.ts';

/** Of the text that was asked for last: who asks once asks for each mistake in it. */
let known = { text: '', starts: [0] };

/** Where its lines begin. */
function startsOf(text: string): number[] {
	if (known.text !== text)
		known = { text, starts: [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)] };
	return known.starts;
}

export function placeOf(text: string, offset: number): LineAndColumn {
	const starts = startsOf(text);
	let line = 0;
	// Half of the lines are left out each time.
	for (let last = starts.length; last - line > 1;) {
		const middle = Math.floor((line + last) / 2);
		if ((starts[middle] ?? 0) <= offset) line = middle;
		else last = middle;
	}
	return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

export function offsetAt(text: string, line: number, column: number): number {
	return (startsOf(text)[line - 1] ?? 0) + column - 1;
}
