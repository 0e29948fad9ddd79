import type { SearchWords } from '../../schemas/search-words.ts';
import { ar } from '../../strings/ar/search-words.ts';
import { en } from '../../strings/en/search-words.ts';
import { type Language, LANGUAGES } from '../../survey/rules/languages.ts';
import type { FoundPage, Pagefind } from '/pagefind/sv/pagefind.js';
import { QueryReader, type WeightedWord } from './read-query.ts';
import { rank } from './rank.ts';
import { SHORTEST_PART, Vocabulary } from './vocabulary.ts';
import { asWord, isSame, type Word, wordsIn } from './words.ts';

const SHOWN = 10;
/** So few pages with what was typed may mean that it was misspelt. */
const FEW = 3;
/** What the page's own language is ahead by: half of what a word weighs for being common. */
const OWN = 0.5;

/** Easy Swedish has no words that Swedish lacks. */
const OTHERS = LANGUAGES.filter((language) => language !== 'lattlast');

const IN_SWEDISH: Language[] = ['sv', 'lattlast'];

export interface Answer {
	pages: FoundPage[];
	/** Those of the pages. */
	language: Language;
	/** What was probably meant, where little has what was typed. */
	meant: string | undefined;
}

export type Search = (typed: string) => Promise<Answer>;

/**
 * Fetches what it takes to search, which is some 100 kB. A search is in the language that knows most
 * of its words, the page's own before others.
 */
export async function openSearch(own: Language, swedish: SearchWords): Promise<Search> {
	const words: Record<Language, SearchWords> = { sv: swedish, lattlast: swedish, en, ar };
	const indexes = new Map<Language, Promise<Pagefind>>();
	const indexIn = (language: Language) => {
		const index = indexes.get(language) ?? openIndex(language);
		indexes.set(language, index);
		return index;
	};
	const [vocabularies] = await Promise.all([
		fetch('/pagefind/words.json').then(
			(response) => response.json() as Promise<Partial<Record<Language, string[]>>>,
		),
		indexIn(own),
	]);
	const readers = [...new Set([own, ...OTHERS])].flatMap((language) => {
		const vocabulary = vocabularies[language];
		return vocabulary === undefined
			? []
			: [
					{
						language,
						query: new QueryReader(words[language], new Vocabulary(vocabulary)),
					},
				];
	});

	return async (typed) => {
		const [reader] = readers
			.map((reader) => ({
				...reader,
				points: reader.query.familiarity(typed) + (reader.language === own ? OWN : 0),
			}))
			.sort((a, b) => b.points - a.points);
		if (reader === undefined) return { pages: [], language: own, meant: undefined };
		const { language, query } = reader;
		const index = await indexIn(language);
		const look = async ({ word, weight, isGuess }: WeightedWord) => {
			const { results } = await index.search(word);
			return results.map((result) => ({
				id: result.id,
				score: result.score * weight,
				isGuess,
				data: () => result.data(),
			}));
		};
		const found = await Promise.all(query.read(typed).map((term) => Promise.all(term.map(look))));
		const certain = found.flat(2).filter(({ isGuess }) => isGuess === undefined);
		const isLittle = new Set(certain.map(({ id }) => id)).size < FEW;
		const suggestion = query.suggestion(typed);
		const wanted = query.telling(suggestion ?? typed);
		const ranked = await Promise.all(
			rank(found)
				.slice(0, SHOWN)
				.map(async ({ hit, value }) => {
					const page = await hit.data();
					return { page, value: value * (1 + inTitle(wanted, page)) };
				}),
		);
		return {
			pages: ranked
				.sort((a, b) => b.value - a.value)
				.map(({ page }) => ({ ...page, url: page.meta[own] ?? page.url })),
			language,
			meant: isLittle ? suggestion : undefined,
		};
	};
}

/** How far a page is called as what was typed: 2 is exactly so, 0 is not at all. */
function inTitle(typed: string[], { meta }: FoundPage): number {
	const title = wordsIn(meta.title ?? '').map(asWord);
	const wanted = typed.map(asWord);
	const isIn = (word: Word) => (other: Word) =>
		isSame(word, other) || (other.stem.length >= SHORTEST_PART && word.stem.endsWith(other.stem));
	const both = title.filter((word) => wanted.some(isIn(word)));
	return (2 * both.length) / Math.max(title.length, wanted.length, 1);
}

/** Each by its own name: a name put together would bring a kilobyte of Vite's along. */
const PAGEFIND: Record<Language, () => Promise<Pagefind>> = {
	sv: () => import('/pagefind/sv/pagefind.js'),
	lattlast: () => import('/pagefind/lattlast/pagefind.js'),
	en: () => import('/pagefind/en/pagefind.js'),
	ar: () => import('/pagefind/ar/pagefind.js'),
};

async function openIndex(language: Language): Promise<Pagefind> {
	const pagefind = await PAGEFIND[language]();
	await pagefind.options({
		// Otherwise “ringa” would mean Ringstorp more than it means ringer.
		ranking: { termSimilarity: 3 },
		// “lås” is another word than “läs”. Of Arabic it would find no word with its article.
		exactDiacritics: IN_SWEDISH.includes(language),
	});
	return pagefind;
}
