import type { SearchWords } from '../../schemas/search-words.ts';
import { Vocabulary } from './vocabulary.ts';
import { plain, stem, wordsIn } from './words.ts';

export interface WeightedWord {
	word: string;
	/** How much a page that has the word says about what was asked for. */
	weight: number;
}

/** One thing that is asked for: a page with any of its words may be about it. */
export type QueryTerm = WeightedWord[];

const TYPED = 1;
const SAME_MEANING = 0.9;
const COMPOUND = 0.7;
const MISSPELT = 0.8;

/** What somebody who typed this may look for. */
export function readQuery(typed: string, words: SearchWords, site: Vocabulary): QueryTerm[] {
	const ignored = new Set(words.ignored.map(plain));
	const telling = (text: string) => wordsIn(text).filter((word) => !ignored.has(plain(word)));
	const phrases = words.groups.flatMap(({ typed, searched }) =>
		typed.map((phrase) => ({ stems: telling(phrase).map(stem), searched })),
	);
	const rest = telling(typed).length > 0 ? telling(typed) : wordsIn(typed);
	const terms: QueryTerm[] = [];
	while (rest.length > 0) {
		const fitting = phrases.filter(({ stems }) => stems.length > 0 && startsWith(rest, stems));
		const length = Math.max(1, ...fitting.map(({ stems }) => stems.length));
		const searched = fitting.filter(({ stems }) => stems.length === length);
		const used = rest.splice(0, length);
		const meant = weighted(
			searched.flatMap(({ searched }) => searched),
			SAME_MEANING,
		);
		const own = length === 1 ? used.flatMap((word) => [...weightedWordsOf(word)]) : [];
		terms.push(distinct([...own, ...meant]));
	}
	return terms;

	function weightedWordsOf(word: string): WeightedWord[] {
		const parts = words.parts.filter((part) => stem(part) === stem(word));
		const compounds = weighted(
			parts.flatMap((part) => site.compoundsWith(part)),
			COMPOUND,
		);
		if (site.knows(word)) return [{ word, weight: TYPED }, ...compounds];
		const inside = words.parts.filter((part) => plain(word).includes(plain(part)));
		const known = inside.length > 0 ? inside : isListed(word) ? [] : nearest(word);
		return [
			...compounds,
			...known.flatMap((other) => [
				...weighted([other, ...meaningOf(other)], inside.length > 0 ? COMPOUND : MISSPELT),
			]),
		];
	}

	function meaningOf(word: string): string[] {
		return phrases
			.filter(({ stems }) => stems.length === 1 && stems[0] === stem(word))
			.flatMap(({ searched }) => searched);
	}

	function isListed(word: string): boolean {
		return meaningOf(word).length > 0;
	}

	function nearest(word: string): string[] {
		const listed = words.groups.flatMap(({ typed }) => typed.filter((other) => !/\s/.test(other)));
		const near = site.nearest(word);
		return near.length > 0 ? near : new Vocabulary(listed).nearest(word);
	}
}

const startsWith = (words: string[], stems: string[]) =>
	stems.every((one, index) => stem(words[index] ?? '') === one);

const weighted = (words: string[], weight: number): WeightedWord[] =>
	words.map((word) => ({ word, weight }));

/** Each word once, with its greatest weight. */
const distinct = (words: WeightedWord[]): WeightedWord[] =>
	[...words]
		.sort((a, b) => b.weight - a.weight)
		.filter(({ word }, index, all) => all.findIndex((other) => other.word === word) === index);
