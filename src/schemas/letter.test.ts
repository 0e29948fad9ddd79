import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inSiteContent } from '../lib/site-content.ts';
import { letterSchema, shortLetterSchema } from './letter.ts';

const wordsOf = (language: string): Record<string, unknown> =>
	parse(readFileSync(inSiteContent(`content/letters/${language}/brev.yaml`), 'utf8')) as Record<
		string,
		unknown
	>;
const letter = (changes: object) =>
	letterSchema.safeParse({ ...wordsOf('sv'), ...changes }).success;

test.each([
	['a text that fills its place', { title: 'a'.repeat(36) }, true],
	['a text that is longer', { title: 'a'.repeat(37) }, false],
	['capitals, which take more place', { title: 'A'.repeat(36) }, false],
	['few enough capitals', { title: 'A'.repeat(28) }, true],
	['the last day left out', { lastDay: 'Svara snart' }, false],
	['the last day twice', { lastDay: '{lastDay} {lastDay}' }, false],
	['the name of the company left out', { lead: 'Vi vill veta.' }, true],
	['a word that nothing fills in', { lead: '{companyName} vill veta.' }, false],
	['a fact that has no place there', { title: 'Ring {phone}' }, false],
	['a brace that is not closed', { lead: 'Vi {vill veta.' }, false],
	['a text on two lines', { lead: 'Vi vill\nveta.' }, false],
	['two sentences instead of three', { protection: { title: 'a', sentences: ['a', 'b'] } }, false],
])('%s in a letter: %o is allowed: %s', (_, changes, isAllowed) => {
	expect(letter(changes)).toBe(isAllowed);
});

test('the short letter says the last day and whom to call', () => {
	const short = (body: string) => shortLetterSchema.safeParse({ ...wordsOf('en'), body }).success;
	expect(short('By {lastDay}, or call {phone}.')).toBe(true);
	expect(short('By {lastDay}.')).toBe(false);
	expect(short('Call {phone}.')).toBe(false);
});
