/** The words and numbers of a text, as they are written but in small letters. */
export const wordsIn = (text: string): string[] =>
	inLatinDigits(text)
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Keyboards for Arabic and Persian have digits of their own. */
export const inLatinDigits = (text: string): string =>
	text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** Without dots and accents: many keyboards lack å, ä and ö, and few write every sign of Arabic. */
export const plain = (word: string): string =>
	word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ة/g, 'ه').replace(/ى/g, 'ي');

/**
 * What stays the same of a word when its ending changes: "trappa", "trappen", "trappor"; in Arabic
 * also without its article.
 */
export const stem = (word: string): string =>
	plain(word)
		// Not by looking behind, which Safari learnt in 2023.
		.replace(/^(.{3,}?)(?:orna|arna|erna|ade|ar|or|er|en|et|an|at|na|a|e|n|t)$/, '$1')
		.replace(/^(?:ال|لل|وال|بال)(?=.{3})/, '');

/** A word, and what is compared of it. */
export interface Word {
	word: string;
	plain: string;
	stem: string;
}

export const asWord = (word: string): Word => ({ word, plain: plain(word), stem: stem(word) });

/** Whether two are one word with other endings; a stem may end as if it had one: "port". */
export const isSame = (one: Word, other: Word): boolean =>
	one.stem === other.stem || one.plain === other.stem || one.stem === other.plain;

/** Whether the first of these words are those, with whatever endings. */
export const startsWith = (words: Word[], first: Word[]): boolean =>
	first.every((one, index) => {
		const own = words[index];
		return own !== undefined && isSame(own, one);
	});
