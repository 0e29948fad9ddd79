/**
 * What is passed over: an escaped character, code between accents, and whatever has the shape of a
 * component. Whether there is a component of that name is for the check to say.
 */
const KEPT = /\\[^]|(`+)(?!`)[^]*?(?<!`)\1(?!`)|<\/?[A-Z]\w*(?:\s+\w+="[^"]*")*\s*\/?>/;
const CODE = /[{<]/;

/** A text as it was typed, with a backslash before each `{` and `<`, which would begin code. */
export const escapeText = (text: string): string =>
	text.replaceAll(new RegExp(`${KEPT.source}|${CODE.source}`, 'g'), (found) =>
		CODE.test(found) && found.length === 1 ? `\\${found}` : found,
	);
