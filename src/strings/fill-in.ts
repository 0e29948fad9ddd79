/** Fills the `{words}` in braces of a text. */
export const fillIn = (text: string, words: Record<string, string | number>): string =>
	text.replace(/\{(\w+)\}/g, (braced, word: string) => String(words[word] ?? braced));
