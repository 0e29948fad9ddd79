import { expect, test } from 'vitest';
import { unbrokenParts } from './area-day-words.ts';

test.each([
	['lördag 12 december 2026 klockan 13–16.30', ['12 december', 'klockan 13–16.30']],
	['Saturday 5 December 2026, 1 pm to 4.30 pm', ['5 December', '1 pm']],
	[
		'fredag 14 maj 2027 klockan 10 till lördag 15 maj 2027 klockan 15',
		['14 maj', 'klockan 10', '15 maj', 'klockan 15'],
	],
])('a day keeps its month and hours their word, not a year: %s', (time, unbroken) => {
	const parts = unbrokenParts(time);
	expect(parts.join('')).toBe(time);
	expect(parts.filter((_, index) => index % 2 === 1)).toEqual(unbroken);
});
