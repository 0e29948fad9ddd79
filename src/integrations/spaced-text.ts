import type { AstroIntegration } from 'astro';
import { rewritePages } from './rewrite-pages.ts';

/**
 * Puts white space between things that stand side by side. Astro takes it away where the source has
 * a line break, and what has no style glues them then: text browsers, excerpts of search engines.
 */
export const spacedText: AstroIntegration = {
	name: 'spaced-text',
	hooks: {
		'astro:build:done': ({ dir }) => {
			rewritePages(dir, spaced);
		},
	},
};

/** Elements whose content is no text to read on, comments, tags, and the text between them. */
const TOKENS =
	/<(script|style|pre|textarea)\b.*?<\/\1>|<!--.*?-->|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/gs;
/** What may begin or end within a word. */
const IN_WORDS = /^(?:<!--|<\/?(?:abbr|b|em|i|mark|strong|sub|sup|wbr)\b)/;
const INLINE = /^<\/?(?:a|bdi|code|del|kbd|q|small|span|time)\b/;

/** The page, with a line break wherever two texts would be read as one. */
export function spaced(html: string): string {
	const tokens = html.match(TOKENS) ?? [];
	let text = '';
	let between: string[] = [];
	let result = '';
	for (const token of tokens) {
		if (token.startsWith('<')) {
			between.push(token);
			continue;
		}
		const opening = between.findIndex((tag) => !tag.startsWith('</'));
		const place = opening === -1 ? between.length : opening;
		if (areGlued(text, between, token)) between.splice(place, 0, '\n');
		result += between.join('') + token;
		text = token;
		between = [];
	}
	return result + between.join('');
}

function areGlued(before: string, tags: string[], after: string): boolean {
	if (/(?:^|\s)$/.test(before) || /^\s/.test(after)) return false;
	const parting = tags.filter((tag) => !IN_WORDS.test(tag));
	return (
		parting.some((tag) => !INLINE.test(tag)) ||
		// After a link there may be a full stop.
		(parting.length > 0 && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after))
	);
}
