/** What is used of Pagefind, which the build puts beside the index of each language. */
declare module '*/pagefind.js' {
	export interface FoundPage {
		url: string;
		/** Of a Swedish page also where it stands in each other language. */
		meta: Partial<Record<string, string>>;
		/** HTML: the text around the hits, which stand in `<mark>`. */
		excerpt: string;
	}

	interface Result {
		id: string;
		score: number;
		data: () => Promise<FoundPage>;
	}

	export interface Pagefind {
		options: (options: {
			ranking: { termSimilarity: number };
			exactDiacritics: boolean;
		}) => Promise<void>;
		search: (word: string) => Promise<{ results: Result[] }>;
	}

	export const options: Pagefind['options'];
	export const search: Pagefind['search'];
}
