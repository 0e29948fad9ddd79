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
			numbersIn(typed).includes(digitsOf(number)) ||
			phrases.some((phrase) => own.some((_, start) => startsWith(own.slice(start), phrase))) ||
			own.some(({ word }) => single.nearest(word).length > 0)
		);
	};
}

/** The numbers to call in a text, as one dials them in Sweden: `+46 8`, `0046 8` and `08` are one. */
const numbersIn = (text: string): string[] =>
	[text, ...inLatinDigits(text).split(/[^\d\s+().-]+/)].map((part) =>
		digitsOf(part.replace('+', '00')).replace(/^00460?/, '0'),
	);

const digitsOf = (text: string) => inLatinDigits(text).replace(/\D/g, '');
