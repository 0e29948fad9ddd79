import { expect, test } from 'vitest';
import { readQuery } from './read-query.ts';
import { Vocabulary } from './vocabulary.ts';

const WORDS = {
	groups: [
		{ typed: ['stökigt', 'hög musik'], searched: ['störd'] },
		{ typed: ['telefon', 'ringa'], searched: ['kontakt'] },
		{ typed: ['belysning'], searched: ['ljus'] },
	],
	parts: ['belysning', 'förråd'],
	ignored: ['i', 'jag', 'vem'],
};
const SITE = new Vocabulary(['förråd', 'källarförråd', 'ljus', 'ringer', 'störd', 'trapphus']);
/** The words that are looked for, for each thing that is asked for. */
const terms = (typed: string) =>
	readQuery(typed, WORDS, SITE).map((term) => term.map(({ word }) => word));

test.each([
	['trapphus', [['trapphus']]],
	['förråd', [['förråd', 'källarförråd']]],
	['forraden', [['forraden', 'källarförråd']]],
	['stökigt i trapphuset', [['störd'], ['trapphuset']]],
	['Hög musik!', [['störd']]],
	['vem ringer jag', [['ringer', 'kontakt']]],
	['telefn', [['telefon', 'kontakt']]],
	['trapphsu', [['trapphus']]],
	['gårdsbelysning', [['belysning', 'ljus']]],
	['jag', [[]]],
	['', []],
])('"%s" looks for %j', (typed, expected) => {
	expect(terms(typed)).toEqual(expected);
});

test('what was typed weighs more than what means the same', () => {
	const [own, meant] = readQuery('ringer', WORDS, SITE)[0] ?? [];
	expect(own?.weight).toBeGreaterThan(meant?.weight ?? 0);
});
