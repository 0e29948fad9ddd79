import { LANGUAGES } from '../../survey/rules/languages.ts';

/** The part of the site that a page belongs to, by the beginning of its Swedish address. */
export interface Part {
	path: string;
	label: string;
}

const LANGUAGE = new RegExp(`^/(?:${LANGUAGES.join('|')})(?=/)`);

/** The longest beginning counts, in whatever language the page is. */
export const partOf = (url: string, parts: Part[]): string =>
	parts
		.filter(({ path }) => url.replace(LANGUAGE, '').startsWith(path))
		.reduce((best, part) => (part.path.length > best.path.length ? part : best), {
			path: '',
			label: '',
		}).label;
