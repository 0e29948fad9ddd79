import { ATTRIBUTES, SPACE } from '../../content-check/body/attribute-shape.ts';

/** Whether there is a component of that name is for the check to say. */
const COMPONENT = `<(?:/${SPACE}*)?[A-Z]\\w*${ATTRIBUTES}(?:/${SPACE}*)?>`;
/** What is passed over: an escaped character, code between accents, and a component. */
const KEPT = `\\\\[^]|(\`+)(?!\`)[^]*?(?<!\`)\\1(?!\`)|${COMPONENT}`;
const SIGN = new RegExp(`${KEPT}|[{<]`, 'g');

/** A text as it was typed, with a backslash before each `{` and `<`, which would begin code. */
export const escapeText = (text: string): string =>
	text.replaceAll(SIGN, (found) => (found === '{' || found === '<' ? `\\${found}` : found));
