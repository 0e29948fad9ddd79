import type { FoundPage } from '/pagefind/pagefind.js';
import type { SearchWords } from '../../schemas/search-words.ts';
import { rank } from './rank.ts';
import { readQuery } from './read-query.ts';
import { Vocabulary } from './vocabulary.ts';

const SHOWN = 10;

export type Search = (typed: string) => Promise<FoundPage[]>;

/** Fetches what it takes to search, which is some 100 kB. */
export async function openSearch(words: SearchWords): Promise<Search> {
	const [pagefind, site] = await Promise.all([
		import('/pagefind/pagefind.js'),
		fetch('/pagefind/words.json').then((response) => response.json() as Promise<string[]>),
	]);
	// Otherwise “ringa” would mean Ringstorp more than it means ringer.
	await pagefind.options({ ranking: { termSimilarity: 3 } });
	const vocabulary = new Vocabulary(site);
	const look = async ({ word, weight }: { word: string; weight: number }) =>
		(await pagefind.search(word)).results.map((result) => ({
			id: result.id,
			score: result.score * weight,
			data: () => result.data(),
		}));
	return async (typed) => {
		const terms = readQuery(typed, words, vocabulary);
		const found = await Promise.all(terms.map((term) => Promise.all(term.map(look))));
		return Promise.all(
			rank(found)
				.slice(0, SHOWN)
				.map(({ data }) => data()),
		);
	};
}
