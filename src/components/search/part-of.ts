/** The part of the site that a page belongs to, by the beginning of its address. */
export interface Part {
	path: string;
	label: string;
}

/** The longest beginning counts. */
export const partOf = (url: string, parts: Part[]): string =>
	parts
		.filter(({ path }) => url.startsWith(path))
		.reduce((best, part) => (part.path.length > best.path.length ? part : best), {
			path: '',
			label: '',
		}).label;
