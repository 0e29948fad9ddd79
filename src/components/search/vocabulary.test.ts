import { expect, test } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

const site = new Vocabulary(['belysning', 'drottninghög', 'förråd', 'källarförråd', 'lås', 'port']);

test('a word is known with another ending, without dots, or cut short', () => {
	expect(['förråden', 'forrad', 'belys', 'portarna'].every((word) => site.knows(word))).toBe(true);
	expect(site.knows('balkong')).toBe(false);
});

test('a part finds the words that have it inside or at their end', () => {
	expect(site.compoundsWith('förråd')).toEqual(['källarförråd']);
});

test.each([
	['belysnigg', ['belysning']],
	['drotninghog', ['drottninghög']],
	['pörtt', ['port']],
	['part', []],
	['balkong', []],
])('%s is meant as %j', (typed, meant) => {
	expect(site.nearest(typed)).toEqual(meant);
});
