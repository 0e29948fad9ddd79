import { expect, test } from 'vitest';
import { takenName } from './taken-name.ts';

const file = (path: string) => ({ path, text: '' });
const DAY = 'content/area-days/sv/2026-12-05-drottninghog';
const files = [file(`${DAY}.mdx`), file('content/measures/sv/ljus.mdx')];

const messages = (isNew: boolean, path: string) =>
	takenName(isNew, [file(path)], files).map(({ message }) => message);

test('A new file that would be counted is said to be there already', () => {
	expect(messages(true, `${DAY}-1.mdx`)).toEqual([expect.stringContaining(`${DAY}.mdx`)]);
});

test('A name of its own is free, also one that ends in a year or a number', () => {
	for (const name of ['ljus-2027', 'lampor-1', 'ljus', 'ljus-1a'])
		expect(messages(true, `content/measures/sv/${name}.mdx`)).toEqual([]);
});

test('A file that has been counted before can be changed', () => {
	expect(messages(false, `${DAY}-1.mdx`)).toEqual([]);
});
