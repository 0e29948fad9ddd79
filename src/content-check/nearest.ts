import { distance } from 'fastest-levenshtein';

/** A word that can be written, and what it is called on the site, if it has a name there. */
export interface Choice {
	word: string;
	label?: string | undefined;
}

/** One letter may be wrong of every three, the last of them counted as whole. */
const LETTERS_PER_TYPO = 3;

/** What was meant by a word that does not exist: one nearly like it, or one that is called so. */
export function nearest(written: string, choices: Choice[]): Choice | undefined {
	const word = plain(written);
	const beginsLike = (choice: Choice) => Number(plain(choice.word)[0] === word[0]);
	const near = choices
		.map((choice) => {
			const names = [choice.word, ...(choice.label === undefined ? [] : [choice.label])];
			return { choice, typos: Math.min(...names.map((name) => distance(word, plain(name)))) };
		})
		// Of two that are as near, the one that begins alike.
		.sort((a, b) => a.typos - b.typos || beginsLike(b.choice) - beginsLike(a.choice))[0];
	if (near === undefined) return undefined;
	return near.typos <= Math.ceil(word.length / LETTERS_PER_TYPO) ? near.choice : undefined;
}

/** ` Menade du "ongoing" (Pågår)?`, or nothing. */
export function suggestion(written: string, choices: Choice[]): string {
	const meant = nearest(written, choices);
	if (meant === undefined) return '';
	return ` Menade du "${meant.word}"${meant.label === undefined ? '' : ` (${meant.label})`}?`;
}

/** As an id is written: Swedish letters have none of their own there. */
const plain = (word: string) =>
	word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, '-');
