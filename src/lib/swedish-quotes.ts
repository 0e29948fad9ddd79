const SWEDISH = /\/(?:sv|lattlast)\/[^/]+$/;

/** Whether a content file is in Swedish, of either sort. */
export const isSwedish = (path: string): boolean => SWEDISH.test(path);

/** A text with Swedish quotation marks, which look the same on both sides, in place of others. */
export const withSwedishQuotes = (text: string): string =>
	text.replaceAll(/["“]/g, '”').replaceAll(/['‘]/g, '’');

/** The same of every text in the fields of a file, for what is shown: the file keeps its own. */
export function fieldsWithSwedishQuotes(data: unknown): unknown {
	if (typeof data === 'string') return withSwedishQuotes(data);
	if (Array.isArray(data)) return data.map(fieldsWithSwedishQuotes);
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(
		Object.entries(data).map(([name, value]) => [name, fieldsWithSwedishQuotes(value)]),
	);
}
