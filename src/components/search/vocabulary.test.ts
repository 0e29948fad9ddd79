import { expect, test } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

const site = new Vocabulary(['belysning', 'drottninghög', 'förråd', 'källarförråd', 'lås', 'port']);

test('a word has the forms that it stands in, whatever its ending and without dots', () => {
	const forms = ['förråden', 'forrad', 'belys', 'portarna', 'balkong'].map((word) =>
		site.formsOf(word),
	);
	expect(forms).toEqual([['förråd'], ['förråd'], [], ['port'], []]);
});

test('a word with its dots is another one than a word with others', () => {
	const words = new Vocabulary(['läs', 'lås', 'andra', 'ändra']);
	const forms = ['lås', 'låset', 'läs', 'las', 'ändrar', 'andra'].map((word) =>
		words.formsOf(word),
	);
	expect(forms).toEqual([['lås'], ['lås'], ['läs'], ['läs', 'lås'], ['ändra'], ['andra']]);
});

test('a word that is cut short begins some, which are spelt as they stand there', () => {
	const beginnings = ['belys', 'drottningho', 'forr', 'balkong'].map((word) =>
		site.beginningsLike(word),
	);
	expect(beginnings).toEqual([['belys'], ['drottninghö'], ['förr'], []]);
});

test('the commonest word has 1, one that is not there 0', () => {
	expect(site.commonness('belysningen')).toBe(1);
	expect(site.commonness('förråd')).toBeLessThan(1);
	expect(site.commonness('balkong')).toBe(0);
});

test('a part finds the words that have it inside or at their end', () => {
	expect(site.compoundsWith('förråd')).toEqual(['källarförråd']);
});

test('a compound has the longest word that it begins with and the longest that it ends in', () => {
	expect(site.partsOf('förrådsbelysning')).toEqual(['förråd', 'belysning']);
	expect(site.partsOf('portlås')).toEqual([]);
});

test('a compound is of the kind that it ends in, be that short', () => {
	const kinds = new Vocabulary(['port', 'lås', 'å']);
	expect(
		['portlås', 'hemport', 'lås', 'balkong', 'kolås'].map((typed) => kinds.headOf(typed)),
	).toEqual([['lås'], ['port'], [], [], []]);
});

test.each([
	['belysnigg', ['belysning']],
	['drotninghog', ['drottninghög']],
	['belysnigen', ['belysning']],
	['föråd', ['förråd']],
	['förård', ['förråd']],
	['pörtt', ['port']],
	['part', []],
	['balkong', []],
])('%s is meant as %j', (typed, meant) => {
	expect(site.nearest(typed)).toEqual(meant);
});

test('of two forms of a word the one that is typed nearly so is meant', () => {
	expect(new Vocabulary(['belysningen', 'belysning']).nearest('belysnigg')).toEqual([
		'belysning',
		'belysningen',
	]);
});
