import type { SearchWords } from '../../schemas/search-words.ts';
import { Vocabulary } from './vocabulary.ts';
import { asWord, isSame, plain, startsWith, stem, type Word, wordsIn } from './words.ts';

export interface WeightedWord {
	word: string;
	/** How much a page that has the word says about what was asked for. */
	weight: number;
	/** It was neither typed nor is it listed as meaning the same. */
	isGuess?: true;
}

/** One thing that is asked for: a page with any of its words may be about it. */
export type QueryTerm = WeightedWord[];

const TYPED = 1;
/** A letter or two digits stand everywhere: the number of a house says less than its street. */
const SHORT = 0.2;
const SAME_MEANING = 0.9;
const COMPOUND = 0.7;
/** Less than what is certain about another word that was typed. */
const MISSPELT = 0.5;
const PART = 0.5;
/** A word that is listed is one of the language, however seldom its pages have it. */
const LISTED = 0.5;

/** From here on a word is looked for inside others, too, unless `parts` has it. */
const LONG = 6;

/** Reads what somebody types in one language. */
export class QueryReader {
	declare private readonly words: SearchWords;
	declare private readonly site: Vocabulary;
	declare private readonly listed: Vocabulary;
	declare private readonly sayings: { words: Word[]; searched: string[] }[];

	/** `site` has the words of its pages. */
	constructor(words: SearchWords, site: Vocabulary) {
		this.words = words;
		this.site = site;
		this.listed = new Vocabulary(
			words.groups.flatMap(({ typed }) => typed.filter((word) => !/\s/.test(word))),
		);
		this.sayings = words.groups.flatMap(({ typed, searched }) =>
			typed.map((phrase) => ({ words: this.telling(phrase).map(asWord), searched })),
		);
	}

	/** What somebody who typed this may look for. */
	read(typed: string): QueryTerm[] {
		const telling = this.telling(typed);
		const rest = telling.length > 0 ? telling : wordsIn(typed);
		const terms: QueryTerm[] = [];
		while (rest.length > 0) {
			const fitting = this.sayings.filter(
				({ words }) => words.length > 0 && startsWith(rest.map(asWord), words),
			);
			const length = Math.max(1, ...fitting.map(({ words }) => words.length));
			const meant = fitting
				.filter(({ words }) => words.length === length)
				.flatMap(({ searched }) => searched);
			const used = rest.splice(0, length);
			const own = length === 1 ? used.flatMap((word) => this.wordsFor(word)) : [];
			terms.push(distinct([...own, ...weighted(meant, SAME_MEANING)]));
		}
		return terms;
	}

	/** How much of it is in this language: for each word 2 to 3 if it is known, 1 to 2 if it nearly is one. */
	familiarity(typed: string): number {
		return wordsIn(typed)
			.map((word) => {
				if (this.isIgnored(word)) return 3;
				if (this.listed.commonness(word) > 0)
					return 2 + Math.max(LISTED, this.site.commonness(word));
				if (this.isKnown(word)) return 2 + this.site.commonness(word);
				const [near] = this.nearest(word);
				return near === undefined ? 0 : 1 + this.site.commonness(near);
			})
			.reduce<number>((sum, points) => sum + points, 0);
	}

	/** The same with words of the site instead of those that it does not know, if there are any. */
	suggestion(typed: string): string | undefined {
		const words = wordsIn(typed);
		const meant = words.map((word) =>
			this.isIgnored(word) || this.isKnown(word) || this.site.beginningsLike(word).length > 0
				? word
				: (this.nearest(word)[0] ?? word),
		);
		return meant.join() === words.join() ? undefined : meant.join(' ');
	}

	private wordsFor(word: string): WeightedWord[] {
		const parts = this.words.parts.filter((part) => isSame(asWord(part), asWord(word)));
		if (stem(word).length >= LONG) parts.push(stem(word));
		const compounds = weighted(
			parts.flatMap((part) => this.site.compoundsWith(part)),
			COMPOUND,
		);
		const forms = this.site.formsOf(word);
		if (forms.length > 0) return [...weighted(forms, weightOf(word)), ...compounds];
		const beginnings = this.site.beginningsLike(word);
		if (beginnings.length > 0) return [...weighted(beginnings, weightOf(word)), ...compounds];
		return [...compounds, ...this.guesses(word)];
	}

	/** For a word that the site does not have. */
	private guesses(word: string): WeightedWord[] {
		const inside = this.words.parts.filter((part) => plain(word).includes(plain(part)));
		if (inside.length === 0 && this.meaningOf(word).length > 0) return [];
		const near = inside.length > 0 ? [] : this.nearest(word);
		const known = near.length > 0 ? [] : [...inside, ...this.site.partsOf(word)];
		const parts = near.length + known.length > 0 ? known : this.listed.headOf(word);
		const withMeaning = (words: string[]) =>
			words.flatMap((other) => [other, ...this.meaningOf(other)]);
		return [...weighted(withMeaning(parts), PART), ...weighted(withMeaning(near), MISSPELT)].map(
			(guess) => ({ ...guess, isGuess: true }),
		);
	}

	private nearest(word: string): string[] {
		const near = this.site.nearest(word);
		return near.length > 0 ? near : this.listed.nearest(word);
	}

	private meaningOf(word: string): string[] {
		return this.sayings
			.filter(({ words }) => words.length === 1 && startsWith([asWord(word)], words))
			.flatMap(({ searched }) => searched);
	}

	private isKnown(word: string): boolean {
		return [this.site, this.listed].some((words) => words.commonness(word) > 0);
	}

	private isIgnored(word: string): boolean {
		return this.words.ignored.some((ignored) => plain(ignored) === plain(word));
	}

	/** The words of it that say what is looked for. */
	telling(text: string): string[] {
		return wordsIn(text).filter((word) => !this.isIgnored(word));
	}
}

const weightOf = ({ length }: string) => (length < 3 ? SHORT : TYPED);

const weighted = (words: string[], weight: number): WeightedWord[] =>
	words.map((word) => ({ word, weight }));

/** Each word once, with its greatest weight. */
const distinct = (words: WeightedWord[]): WeightedWord[] =>
	[...words]
		.sort((a, b) => b.weight - a.weight)
		.filter(({ word }, index, all) => all.findIndex((other) => other.word === word) === index);
