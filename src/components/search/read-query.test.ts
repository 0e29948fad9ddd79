import { expect, test } from 'vitest';
import { QueryReader } from './read-query.ts';
import { Vocabulary } from './vocabulary.ts';

const WORDS = {
	groups: [
		{ typed: ['stökigt', 'hög musik'], searched: ['störd'] },
		{ typed: ['telefon', 'ringa'], searched: ['kontakt'] },
		{ typed: ['belysning'], searched: ['ljus'] },
		{ typed: ['lås'], searched: ['port'] },
	],
	parts: ['belysning', 'förråd'],
	ignored: ['i', 'jag', 'vem'],
};
const SITE = ['2026', 'förråd', 'källarförråd', 'ljus', 'rad', 'ringer', 'störd', 'trapphus'];
const query = new QueryReader(WORDS, new Vocabulary(SITE));
/** The words that are looked for, for each thing that is asked for. */
const terms = (typed: string) => query.read(typed).map((term) => term.map(({ word }) => word));

test.each([
	['trapphus', [['trapphus']]],
	['förråd', [['förråd', 'källarförråd']]],
	['forraden', [['förråd', 'källarförråd']]],
	['stökigt i trapphuset', [['störd'], ['trapphus']]],
	['Hög musik!', [['störd']]],
	['vem ringer jag', [['ringer', 'kontakt']]],
	['telefn', [['telefon', 'kontakt']]],
	['trapphsu', [['trapphus']]],
	['gårdsbelysning', [['belysning', 'ljus']]],
	['trapphusbelysning', [['belysning', 'ljus', 'trapphus']]],
	['hänglås', [['lås', 'port']]],
	['trapphusstädare', [['trapphus']]],
	['trapp', [['trapp']]],
	['trapphus 2026', [['trapphus'], ['2026']]],
	['balkong i trapphus', [[], ['trapphus']]],
	['jag', [[]]],
	['', []],
])('"%s" looks for %j', (typed, expected) => {
	expect(terms(typed)).toEqual(expected);
});

test('what was typed weighs more than what means the same', () => {
	const [own, meant] = query.read('ringer')[0] ?? [];
	expect(own?.weight).toBeGreaterThan(meant?.weight ?? 0);
});

test('the number of a house weighs less than its street', () => {
	const [street, number] = query.read('trapphus 2');
	expect(number?.[0]?.weight).toBeLessThan((street?.[0]?.weight ?? 0) / 2);
});

test('what is neither typed nor listed is a guess', () => {
	const guesses = (typed: string) =>
		query
			.read(typed)
			.flat()
			.map(({ isGuess }) => isGuess);
	expect(guesses('ringer')).toEqual([undefined, undefined]);
	expect(guesses('trapphsu')).toEqual([true]);
});

test.each([
	['trapphsu', 'trapphus'],
	['lujs i trapphsu', 'lujs i trapphus'],
	['Källarförådet!', 'källarförråd'],
	['trapphuset', undefined],
	['belysning', undefined],
	['balkong', undefined],
])('instead of "%s" it suggests %j', (typed, suggested) => {
	expect(query.suggestion(typed)).toBe(suggested);
});

test('a language has more of what it knows than of what it nearly knows, and of what is common there', () => {
	const of = (typed: string) => query.familiarity(typed);
	const falling = ['jag', 'förråd', 'trapphus', 'föråd', 'trapphsu', 'balkong'].map(of);
	expect(falling).toEqual([...new Set(falling)].sort((a, b) => b - a));
	expect(of('telefon')).toBeGreaterThan(of('trapphus'));
	expect(of('trapphus förråd')).toBe(of('trapphus') + of('förråd'));
});
