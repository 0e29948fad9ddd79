/** A whole letter is longer: nobody means a code by that. */
const MOST_CHARACTERS = 1_000;
const CODE_SYMBOLS = 12;

const QUOTES = /["'`´′″<>\p{Lm}\p{Pi}\p{Pf}\p{Ps}\p{Pe}]/gu;
/** The minus sign and two others look like dashes, and are none to Unicode. */
const DASHES = /[\p{Pd}\u2212\u2043\u02D7_]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** Words and signs that a code may follow unjoined: "Kod: …", "Your code is …". */
const LEAD =
	/(?:^|[^\p{L}\p{N}])(?:KOD(?:EN)?|MIN|DIN|ÄR|CODE|MY|YOUR|THE|IS)(?=[^\p{L}\p{N}])|[:=]/gu;
/** What comes first after these, unless a fourth group follows, which may be the third. */
const FOLLOWING =
	/^[\s-]*([\p{L}\p{N}]{12}|[\p{L}\p{N}]{4}(?:\s*-\s*[\p{L}\p{N}]{4}){2}|[\p{L}\p{N}]{4}(?:\s+[\p{L}\p{N}]{4}){2})(?![\p{L}\p{N}\p{M}]|[\s-]+[\p{L}\p{N}]{4}(?![\p{L}\p{N}]))/u;
/** As no word and no year is: three words of four letters make a code one time in 32. */
const MIXED = /\d[A-Z]|[A-Z]\d/;
/** Anywhere in a text: as it is printed, or letters and digits as no word and no number has them. */
const STANDING =
	/(?:^|[^\p{L}\p{N}\p{M}-])([\p{L}\p{N}]{4}-[\p{L}\p{N}]{4}-[\p{L}\p{N}]{4}|(?=\p{N}*\p{L})(?=\p{L}*\p{N})[\p{L}\p{N}]{12})(?![\p{L}\p{N}\p{M}-])/gu;

/**
 * Takes a code out of the clothes it comes in: the letter's whole link, a sentence around it,
 * quotes, other digits, marks that cannot be seen. What is left is in upper case, with spaces and
 * hyphens alone between its groups. Of a text that may hold two
 * codes none is taken, nor one that only letters of words would make. `isCode` knows codes by their twelve symbols.
 */
export function undressCode(typed: string, isCode: (symbols: string) => boolean): string {
	const text = plainText(typed.slice(0, MOST_CHARACTERS));
	const bare = trimmed(text.replace(LEAD, ' '));
	for (const alone of [trimmed(text), bare])
		if (symbolsOf(alone).length === CODE_SYMBOLS) return alone;
	const led = /KOD|CODE/.test(text) ? text.split(LEAD).slice(1) : [];
	const [code, ...more] = [
		...led.flatMap((part) => FOLLOWING.exec(part)?.[1] ?? []).filter((found) => MIXED.test(found)),
		...[...text.matchAll(STANDING)].map(([, standing = '']) => standing),
	];
	if (code === undefined) return bare;
	const others = [...more, ...codeLike(text.split(code).join('|')).filter(isCode)];
	return others.every((other) => symbolsOf(other) === symbolsOf(code)) ? code : bare;
}

const trimmed = (text: string) => text.replace(/^[\s.,:;!?]+|[\s.,:;!?]+$/g, '');

/** All that has the shape of a code, however unlikely. */
function codeLike(text: string): string[] {
	const words = text.split(BETWEEN_WORDS).map(symbolsOf);
	return words.flatMap((word, at) => {
		const three = words.slice(at, at + 3);
		if (three.length === 3 && three.every(({ length }) => length === 4)) return three.join('');
		return word.length === CODE_SYMBOLS ? word : [];
	});
}

/** O is 0, I and L are 1. */
const symbolsOf = (text: string) =>
	text.split(BETWEEN_WORDS).join('').replace(/O/g, '0').replace(/[IL]/g, '1');

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
			// Not `ß`, which would become two.
			.replace(/[a-zäö]/g, (letter) => letter.toUpperCase())
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
