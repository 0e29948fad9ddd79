import { expect, test } from 'vitest';
import { textLength } from './text-length.ts';

test.each([
	['', 0],
	['Hej', 3],
	['😀'.repeat(501), 501],
	['a\r\nb', 3],
	['a\nb', 3],
	['Å', 1],
])('%j is as long as it looks: %i', (text, length) => {
	expect(textLength(text)).toBe(length);
});
