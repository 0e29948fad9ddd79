import type { LineAndColumn } from '../finding.ts';

export function placeOf(text: string, offset: number): LineAndColumn {
	const before = text.slice(0, offset);
	const lineStart = before.lastIndexOf('\n') + 1;
	return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

export function offsetAt(text: string, line: number, column: number): number {
	let start = 0;
	for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
	return start + column - 1;
}
