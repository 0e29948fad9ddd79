import { expect, test } from 'vitest';
import { wholePercent } from './rounding.ts';

test.each([
	[23, 40, 58],
	[115, 200, 58],
	[29, 200, 15],
	[1, 200, 1],
	[199, 200, 100],
])('%i of %i is %i percent: half is rounded up', (count, base, percent) => {
	expect(wholePercent(count / base)).toBe(percent);
});

test('every share is rounded as whole numbers round it', () => {
	const wrong: string[] = [];
	for (let base = 1; base <= 1000; base += 1)
		for (let count = 0; count <= base; count += 1)
			if (wholePercent(count / base) !== Math.floor((200 * count + base) / (2 * base)))
				wrong.push(`${String(count)}/${String(base)}`);
	expect(wrong).toEqual([]);
});
