import { getCollection, type CollectionEntry } from 'astro:content';
import { type Language, LANGUAGES } from '../../survey/rules/languages.ts';
import { required } from './required.ts';

/**
 * A page that the site has an address for, in `language`.
 * @throws {Error} when its file is missing
 */
export async function findPage(
	name: string,
	language: Language = 'sv',
): Promise<CollectionEntry<'pages'>> {
	const id = `${language}/${name}`;
	const page = (await getCollection('pages')).find((entry) => entry.id === id);
	return required(page, `pages/${id}.mdx`);
}

/** A page in `language`, or in Swedish while nobody has translated it, and which it is in. */
export async function findPageOrSwedish(
	name: string,
	language: Language,
): Promise<{ page: CollectionEntry<'pages'>; written: Language[] }> {
	const pages = await getCollection('pages');
	const written = LANGUAGES.filter((of) => pages.some(({ id }) => id === `${of}/${name}`));
	return { page: await findPage(name, written.includes(language) ? language : 'sv'), written };
}
