import { distance } from 'fastest-levenshtein';
import { plain, stem } from './words.ts';

/** The words that stand on the site. */
export class Vocabulary {
	// Declared alone: browsers of 2020 know no fields, and what stands for them is half a kilobyte.
	declare private readonly words: { word: string; plain: string }[];

	constructor(words: string[]) {
		this.words = words.map((word) => ({ word, plain: plain(word) }));
	}

	/** Whether a word begins like this one does. */
	knows(word: string): boolean {
		const start = stem(word);
		return this.words.some((known) => known.plain.startsWith(start));
	}

	/** Words with this part inside or at their end: the search itself finds those that begin so. */
	compoundsWith(part: string): string[] {
		const inside = plain(part);
		return this.words
			.filter((known) => known.plain.indexOf(inside) > 0)
			.map(({ word }) => word)
			.slice(0, 12);
	}

	/** What may have been meant by a word that is misspelt. */
	nearest(typed: string): string[] {
		const wanted = plain(typed);
		const near = this.words
			.map(({ word, plain }) => ({ word, mistakes: distance(plain, wanted) }))
			.filter(({ mistakes }) => mistakes <= allowedMistakes(wanted));
		const least = Math.min(...near.map(({ mistakes }) => mistakes));
		return near.filter(({ mistakes }) => mistakes === least).map(({ word }) => word);
	}
}

/** In short words another letter makes another word. */
const allowedMistakes = ({ length }: string) => (length < 5 ? 0 : length < 8 ? 1 : 2);
