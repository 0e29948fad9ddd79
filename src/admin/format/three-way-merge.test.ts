import { expect, test } from 'vitest';
import { threeWayMerge } from './three-way-merge.ts';

const text = (...lines: string[]) => lines.join('\n');

test.each([
	['nothing changes', ['a  1', 'b'], ['a 1', 'b'], ['a 1', 'b'], ['a  1', 'b']],
	['another line changes', ['a  1', 'b'], ['a 1', 'b'], ['a 1', 'c'], ['a  1', 'c']],
	['that line changes', ['a  1', 'b'], ['a 1', 'b'], ['a 2', 'b'], ['a 2', 'b']],
	['a line comes last', ['a  1'], ['a 1'], ['a 1', 'b'], ['a  1', 'b']],
	['a line comes first', ['a  1'], ['a 1'], ['b', 'a 1'], ['b', 'a  1']],
	[
		'a line comes between two of those',
		['a  1', 'b  2'],
		['a 1', 'b 2'],
		['a 1', 'x', 'b 2'],
		['a 1', 'x', 'b 2'],
	],
	['a line goes', ['a  1', 'b', 'c'], ['a 1', 'b', 'c'], ['a 1', 'c'], ['a  1', 'c']],
	['only the source has a line', ['', 'a', 'b'], ['a', 'b'], ['a', 'c'], ['', 'a', 'c']],
])('Spaces that a program would not have written: %s', (_, source, untouched, changed, wanted) => {
	expect(threeWayMerge(text(...source), text(...untouched), text(...changed))).toBe(
		text(...wanted),
	);
});
