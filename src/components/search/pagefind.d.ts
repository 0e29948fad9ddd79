/** What is used of Pagefind, which the build puts beside its index. */
declare module '*/pagefind/pagefind.js' {
	export interface FoundPage {
		url: string;
		meta: { title?: string };
		/** HTML: the text around the hits, which stand in `<mark>`. */
		excerpt: string;
	}

	interface Result {
		id: string;
		score: number;
		data: () => Promise<FoundPage>;
	}

	export function options(options: { ranking: { termSimilarity: number } }): Promise<void>;
	export function search(word: string): Promise<{ results: Result[] }>;
}
