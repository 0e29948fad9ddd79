import { type CollectionEntry, getCollection } from 'astro:content';
import { type Language, LANGUAGES } from '../../survey/rules/languages.ts';

/** The folder of what can be translated. */
export type Folder = 'measures' | 'area-days' | 'articles';
export type Translated<Entry> = Entry & {
	translation: CollectionEntry<'translations'> | undefined;
};

/** Each with its text in `language`; without one in Swedish, and where nobody has translated it. */
export async function inLanguage<Entry extends { id: string }>(
	folder: Folder,
	entries: Entry[],
	language: Language,
): Promise<Translated<Entry>[]> {
	const texts = new Map((await getCollection('translations')).map((text) => [text.id, text]));
	return entries.map((entry) => ({
		...entry,
		translation: texts.get(`${folder}/${language}/${entry.id}`),
	}));
}

/** The languages in which there is a text of its own. */
export async function languagesOf(folder: Folder, id: string): Promise<Language[]> {
	const texts = new Set((await getCollection('translations')).map((text) => text.id));
	return LANGUAGES.filter(
		(language) => language === 'sv' || texts.has(`${folder}/${language}/${id}`),
	);
}

/** What is said of a district in `language`, if anybody has translated it. */
export const findDistrictText = async (
	id: string,
	language: Language,
): Promise<CollectionEntry<'districtTranslations'> | undefined> =>
	(await getCollection('districtTranslations')).find((text) => text.id === `${language}/${id}`);
