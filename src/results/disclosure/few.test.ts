import { expect, test } from 'vitest';
import { isFew } from './few.ts';

test.each([
	[0, true],
	[4, true],
	[5, false],
	[95, false],
	[96, true],
	[100, true],
])('%i of 100 are few, or all but few: %s', (count, expected) => {
	expect(isFew(count, 100)).toBe(expected);
});
