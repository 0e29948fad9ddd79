/** A whole letter is longer: nobody means a code by that. */
const MOST_CHARACTERS = 1_000;
const CODE_SYMBOLS = 12;

const QUOTES = /["'`´′″<>\p{Lm}\p{Pi}\p{Pf}\p{Ps}\p{Pe}]/gu;
/** The minus sign and two others look like dashes, and are none to Unicode. */
const DASHES = /[\p{Pd}\u2212\u2043\u02D7_]/gu;

/** What leads to a code and is none of it: "Kod: …", "Min kod är …", "Your code is …". */
const LEAD = /\b(?:KOD(?:EN)?|MIN|DIN|UR|CODE|MY|YOUR|THE|IS)\b|[:=]/g;
/** In any other text: as it is printed, or letters and digits as no word and no number has them. */
const STANDING = /(?:^|[^\w-])(\w{4}-\w{4}-\w{4}|(?=\d*[A-Z])(?=[A-Z]*\d)\w{12})(?![\w-])/g;
const CODE_LIKE = /(?=\b(\w{12}|\w{4} \w{4} \w{4})\b)/g;

/**
 * Takes a code out of the clothes it comes in: the letter's whole link, a sentence around it,
 * quotes, other digits, marks that cannot be seen. What is left is in upper case, with spaces and
 * hyphens alone between its groups. Of a text that may hold two codes none is taken, nor one that
 * only letters of words would make. `isCode` knows codes by their twelve symbols.
 */
export function undressCode(typed: string, isCode: (symbols: string) => boolean): string {
	const text = plainText(typed.slice(0, MOST_CHARACTERS));
	const bare = trimmed(text.replace(LEAD, ' '));
	for (const alone of [trimmed(text), bare])
		if (symbolsOf(alone).length === CODE_SYMBOLS) return asPrinted(alone);
	const [code, ...more] = matches(text, STANDING);
	if (code === undefined) return bare;
	const rest = text.split(code).join(' | ').replace(/\W+/g, ' ');
	const others = [...more, ...matches(rest, CODE_LIKE).filter((like) => isCode(symbolsOf(like)))];
	return others.every((other) => symbolsOf(other) === symbolsOf(code)) ? code : bare;
}

const matches = (text: string, pattern: RegExp) =>
	[...text.matchAll(pattern)].map(([, match = '']) => match);

/** In its groups whatever stands between and around them: a phone makes ". " of two spaces. */
const asPrinted = (text: string) => text.replace(/^\W*(\w{4})\W*(\w{4})\W*(\w{4})\W*$/, '$1-$2-$3');

const trimmed = (text: string) => text.replace(/^[\s.,:;!?]+|[\s.,:;!?]+$/g, '');

/** O is 0, I and L are 1. */
const symbolsOf = (text: string): string =>
	text.replace(/\W+/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

function plainText(typed: string): string {
	return (
		typed
			// Also what was encoded more than once.
			.replace(/%(?:25)+/g, '%')
			.replace(/(?:%[\dA-F]{2})+/gi, decoded)
			.replace(QUOTES, ' ')
			// Full-width letters and digits become plain ones.
			.normalize('NFKC')
			.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
			// Soft hyphens, zero-width spaces, marks of direction.
			.replace(/\p{DI}/gu, '')
			.replace(/\p{scx=Arab}+/gu, ' ')
			.replace(QUOTES, ' ')
			.replace(DASHES, '-')
			// No code has a U: it stands for every other letter, and `\w` is all that is one.
			.replace(/[^\0-\x7F]/gu, (character) => (/[\p{L}\p{N}\p{M}]/u.test(character) ? 'U' : ' '))
			.toUpperCase()
			// The letter's link: the address before its code.
			.replace(/\S*KOD=/g, 'KOD=')
	);
}

function decoded(bytes: string): string {
	try {
		return decodeURIComponent(bytes);
	} catch {
		return bytes;
	}
}
