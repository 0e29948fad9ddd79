import { typosBetween } from './typos.ts';
import { asWord, isSame, plain, stem, type Word } from './words.ts';

/** Shorter ones stand in many words by chance. */
export const SHORTEST_PART = 5;
const SHORTEST_HEAD = 3;
const MOST_COMPOUNDS = 12;
const MOST_FORMS = 4;

/** The words that stand on the site in one language, the commonest first. */
export class Vocabulary {
	// Declared alone: browsers of 2020 know no fields, and what stands for them is half a kilobyte.
	declare private readonly words: Word[];

	constructor(words: string[]) {
		this.words = words.map(asWord);
	}

	/** How common the word is, with any ending: 1 is the commonest, 0 one that does not stand there. */
	commonness(word: string): number {
		const wanted = asWord(word);
		const place = this.words.findIndex((known) => isSame(known, wanted));
		return place < 0 ? 0 : 1 - place / this.words.length;
	}

	/** The word as it stands there, with its endings. */
	formsOf(word: string): string[] {
		const wanted = asWord(word);
		const forms = this.words.filter((known) => isSame(known, wanted)).map(({ word }) => word);
		return withSigns(word, forms).slice(0, MOST_FORMS);
	}

	/** What words begin with that begin like this one does, as they are spelt: the search itself finds those. */
	beginningsLike(word: string): string[] {
		const start = stem(word);
		const beginnings = this.words
			.filter((known) => known.plain.startsWith(start))
			.map(({ word }) => word.slice(0, start.length));
		return withSigns(word, [...new Set(beginnings)]);
	}

	/** Words with this part inside or at their end: the search itself finds those that begin so. */
	compoundsWith(part: string): string[] {
		const inside = plain(part);
		return this.words
			.filter((known) => known.plain.indexOf(inside) > 0)
			.map(({ word }) => word)
			.slice(0, MOST_COMPOUNDS);
	}

	/** Words that a compound begins with or ends in: of each the longest. */
	partsOf(compound: string): string[] {
		const whole = plain(compound);
		const parts = this.words.filter(
			(known) => known.stem.length >= SHORTEST_PART && known.plain.length < whole.length,
		);
		return [
			...longest(parts.filter((part) => whole.startsWith(part.stem))),
			...longest(parts.filter((part) => whole.endsWith(part.plain))),
		];
	}

	/** What a compound is a kind of, be it short: "portlås" is a "lås". */
	headOf(compound: string): string[] {
		const whole = plain(compound);
		const most = whole.length - SHORTEST_HEAD;
		return longest(
			this.words.filter(
				(known) =>
					known.plain.length >= SHORTEST_HEAD &&
					known.plain.length <= most &&
					whole.endsWith(known.plain),
			),
		);
	}

	/** What may have been meant by a word that is misspelt: what begins alike first, then what ends alike. */
	nearest(typed: string): string[] {
		const wanted = asWord(typed);
		const near = this.words
			.map((known) => {
				const whole = typosBetween(known.plain, wanted.plain, typosIn(wanted.plain));
				const most = typosIn(shorter(known.stem, wanted.stem));
				const typos = Math.min(whole, typosBetween(known.stem, wanted.stem, most));
				return { ...known, typos, isWhole: whole === typos };
			})
			.filter(({ typos }) => typos < Infinity);
		const least = Math.min(...near.map(({ typos }) => typos));
		const likeness = ({ plain, isWhole }: Word & { isWhole: boolean }) =>
			2 * Number(plain[0] === wanted.plain[0]) + Number(isWhole);
		return near
			.filter(({ typos }) => typos === least)
			.sort((a, b) => likeness(b) - likeness(a))
			.map(({ word }) => word);
	}
}

/** Those that begin with its dots and accents, too, if any do: "låset" is "lås", and not "läs". */
function withSigns(word: string, others: string[]): string[] {
	const written = others.filter((other) => {
		const length = Math.min(stem(word).length, stem(other).length);
		return word.slice(0, length) === other.slice(0, length);
	});
	return written.length > 0 ? written : others;
}

const longest = (words: Word[]): string[] =>
	words
		.sort((a, b) => b.plain.length - a.plain.length)
		.slice(0, 1)
		.map(({ word }) => word);

/** In short words another letter makes another word. */
const typosIn = ({ length }: string) => (length < 5 ? 0 : length < 8 ? 1 : 2);

const shorter = (one: string, other: string) => (one.length < other.length ? one : other);
