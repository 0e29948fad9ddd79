import { expect, test } from 'vitest';
import { rank } from './rank.ts';

const hit = (id: string, score: number) => ({ id, score });
const ids = (found: { id: string; score: number }[][][]) => rank(found).map(({ hit }) => hit.id);

test('the page that says most comes first', () => {
	expect(ids([[[hit('a', 2), hit('b', 3)]]])).toEqual(['b', 'a']);
});

test('two words that mean the same count once, the better one', () => {
	expect(ids([[[hit('a', 2), hit('b', 3)], [hit('a', 2)]]])).toEqual(['b', 'a']);
});

test('a page about all that was asked for comes before one about a part of it', () => {
	expect(ids([[[hit('a', 3), hit('b', 7)]], [[hit('a', 3)]]])).toEqual(['a', 'b']);
});

test('a word that no page has takes nothing away', () => {
	expect(ids([[[hit('a', 2), hit('b', 3)]], []])).toEqual(['b', 'a']);
});

test('a page that has the word by the way is left out', () => {
	expect(ids([[[hit('a', 10), hit('b', 1)]]])).toEqual(['a']);
});

test('the hit that says most is the one that is shown', () => {
	expect(rank([[[hit('a', 1)]], [[hit('a', 4)]]])[0]?.hit).toEqual(hit('a', 4));
});

test('nothing found, nothing to rank', () => {
	expect(rank([])).toEqual([]);
});
