/** The words of a text, as they are written but in small letters. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Without dots and accents: many keyboards lack å, ä and ö. */
export const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** What stays the same of a word when its ending changes: "trappa", "trappen", "trappor". */
export const stem = (word: string): string =>
	plain(word).replace(/(?<=.{3})(?:orna|arna|erna|ade|ar|or|er|en|et|an|at|na|a|e|n|t)$/, '');
