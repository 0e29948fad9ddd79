import { expect, test } from 'vitest';
import { contentWhere, contentWith, MEASURE, SEARCH_WORDS } from '../content-builder.ts';
import { finding, findingsInPreview } from '../finding-builder.ts';

const MOST_MS = 2000;

/** Of this process alone: others may share the computer. */
const cpuMs = () => process.cpuUsage().user / 1000;

test.each([
	['many stars and lines', '*_'.repeat(10_000), 'för många tecken'],
	['many quotation marks', `"a '`.repeat(10_000), 'för många tecken'],
	['many dashes', 'a--b '.repeat(10_000), 'för många tecken'],
	['a line of full stops', `a${'.'.repeat(30_000)}`, 'för många tecken'],
	['lines of signs', '+--+\n'.repeat(10_000), 'för många tecken'],
	['a book', 'Ett stycke till. '.repeat(6000), 'för stor'],
	['a few brackets too many', '['.repeat(41), 'inuti vartannat'],
	['a megabyte of backticks', '`'.repeat(1_000_000), 'för stor'],
	['quotes in quotes', '> '.repeat(10_000), 'inuti vartannat'],
	['numbers in numbers', '1. '.repeat(10_000), 'inuti vartannat'],
	['lists in lists', '- '.repeat(10_000), 'inuti vartannat'],
	['components in components', '<Notice>\n\n'.repeat(5000), 'inuti vartannat'],
	['brackets in brackets', '['.repeat(10_000), 'inuti vartannat'],
	['an address of dashes', `www.polisen.se/${'–'.repeat(20_000)}x`, undefined],
	['a mistake in each of many lines', '##a\n\n'.repeat(18_000), undefined],
	['a point in each', '- a\n-b\n'.repeat(10_000), undefined],
	['an indent of a thousand', `- ${' '.repeat(1000)}a`, undefined],
])('%s are read in no time, or refused', async (_, text, words) => {
	const start = cpuMs();
	const found = await findingsInPreview(contentWhere(MEASURE, 'Text.', text));
	expect(cpuMs() - start).toBeLessThan(MOST_MS);
	if (words !== undefined) expect(found).toEqual([finding(MEASURE, 'hela filen', words)]);
});

test.each([
	['lists in lists', '['.repeat(10_000)],
	['fields in fields', '{a: '.repeat(10_000)],
	['dashes', '- '.repeat(10_000)],
	['blanks', `a: @${' '.repeat(100_000)}b`],
	['two megabytes', `groups:\n${'  - { typed: [a], searched: [b] }\n'.repeat(60_000)}`],
])('fields of %s are refused as soon', async (_, text) => {
	const start = cpuMs();
	expect(await findingsInPreview(contentWith({ [SEARCH_WORDS]: text }))).toEqual([
		finding(SEARCH_WORDS, 'hela filen', ''),
	]);
	expect(cpuMs() - start).toBeLessThan(MOST_MS);
});

test('a rule is no list, however long it is', async () => {
	const rules = ['-'.repeat(80), '*'.repeat(80), '* '.repeat(60), '- '.repeat(60)].join(
		'\n\nText.\n\n',
	);
	expect(await findingsInPreview(contentWhere(MEASURE, 'Text.', `Text.\n\n${rules}`))).toEqual([]);
});

test('a long text with lists, tables and links is no attack', async () => {
	const body = `${'- En punkt med [en länk](/kontakt/) och **fet** text.\n'.repeat(200)}
| A | B |
| --- | --- |
${'| Måndag | 9–12 |\n'.repeat(300)}
${'Ett stycke med "citat" och (parenteser). '.repeat(500)}
`;
	expect(await findingsInPreview(contentWhere(MEASURE, 'Text.', body))).toEqual([]);
});
