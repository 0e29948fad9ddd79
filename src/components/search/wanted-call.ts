import { Vocabulary } from './vocabulary.ts';
import { asWord, inLatinDigits, startsWith, wordsIn } from './words.ts';

/** A number that can be called, and what somebody types who needs it, in any language. */
export interface Callable {
	number: string;
	words: string[];
}

/** Whether somebody who types this needs the number: it is the number itself, or one of its words. */
export function wantedCall({ number, words }: Callable): (typed: string) => boolean {
	const phrases = words.map((phrase) => wordsIn(phrase).map(asWord));
	const single = new Vocabulary(words.filter((word) => !/\s/.test(word)));
	return (typed) => {
		const own = wordsIn(typed).map(asWord);
		return (
			digitsOf(typed) === digitsOf(number) ||
			phrases.some((phrase) => own.some((_, start) => startsWith(own.slice(start), phrase))) ||
			own.some(({ word }) => single.nearest(word).length > 0)
		);
	};
}

const digitsOf = (text: string) => inLatinDigits(text).replace(/\D/g, '');
