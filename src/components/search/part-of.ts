/** The part of the site that a page belongs to, by the beginning of its Swedish address. */
export interface Part {
	path: string;
	label: string;
}

/** The longest beginning counts, in whatever language the page is. */
export const partOf = (url: string, parts: Part[]): string =>
	parts
		.filter(({ path }) => url.replace(/^\/(?:lattlast|en|ar)(?=\/)/, '').startsWith(path))
		.reduce((best, part) => (part.path.length > best.path.length ? part : best), {
			path: '',
			label: '',
		}).label;
