import { expect, test } from 'vitest';
import { fillIn } from './fill-in.ts';

test('words in braces are filled in, as often as they stand there', () => {
	expect(fillIn('{a} av {b}, {a}', { a: 1, b: 'två' })).toBe('1 av två, 1');
});

test('what is filled in is taken as it is', () => {
	expect(fillIn('{a}', { a: '$& {b}', b: 'x' })).toBe('$& {b}');
});

test('a word that is not given stays, so that it is seen', () => {
	expect(fillIn('{gone}', {})).toBe('{gone}');
});
