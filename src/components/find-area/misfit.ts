/** Up to here a name has in it what is typed; beyond, there are typos. */
export const NEAR = 4;

/**
 * How badly a name fits what is typed: 0 is the name itself, `Infinity` another. Forgives capitals,
 * dots over letters, signs between words, and a typo or two.
 */
export function misfit(name: string, typed: string): number {
	const own = plain(name);
	const wanted = plain(typed);
	if (own === wanted) return 0;
	// "rå" is the beginning of Råå before it is that of Raus.
	if (letters(name).startsWith(letters(typed))) return 1;
	if (own.startsWith(wanted)) return 2;
	const words = own.split(' ');
	const tails = words.map((_, index) => words.slice(index).join(' '));
	if (tails.some((tail) => tail.startsWith(wanted))) return 3;
	if (own.includes(wanted)) return NEAR;
	for (let typos = 1; typos <= typosIn(wanted); typos++)
		if (tails.some((tail) => beginsAlmost(tail, wanted, typos))) return NEAR + typos;
	return Infinity;
}

const letters = (text: string) =>
	text
		.normalize()
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();

const plain = (text: string) => letters(text.normalize('NFD').replace(/\p{M}/gu, ''));

/** In short names another letter makes another name. */
const typosIn = ({ length }: string) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** A typo is a letter too few or too many, another one, or two that have changed places. */
function beginsAlmost(word: string, typed: string, typos: number): boolean {
	if (typed === '') return true;
	if (word[0] === typed[0]) return beginsAlmost(word.slice(1), typed.slice(1), typos);
	return (
		typos > 0 &&
		([
			[1, 0],
			[0, 1],
			[1, 1],
		].some(([of = 0, from = 0]) => beginsAlmost(word.slice(of), typed.slice(from), typos - 1)) ||
			(word[0] === typed[1] &&
				word[1] === typed[0] &&
				beginsAlmost(word.slice(2), typed.slice(2), typos - 1)))
	);
}
