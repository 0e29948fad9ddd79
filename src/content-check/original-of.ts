/** The Swedish file that the one at `path` translates; the file itself where it translates none. */
export const originalOf = (path: string): string =>
	path.replace(/^(content\/[^/]+\/)(?:lattlast|en|ar)\//, '$1sv/');
