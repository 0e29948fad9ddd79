import { expect, test } from 'vitest';
import { isBlank } from './text.ts';

test.each([
	['', true],
	[' \u00A0\n\t', true],
	['\u200B\u00AD\u2066', true],
	['\u3164\u115F\uFE0F', true],
	['\u2800', true],
	[' .', false],
	['\u200Bن', false],
])('%j has nothing to see: %s', (text, isEmpty) => {
	expect(isBlank(text)).toBe(isEmpty);
});
