import { getCollection, type CollectionEntry } from 'astro:content';

/**
 * A page that the site has an address for.
 * @throws {Error} when its file is missing
 */
export async function findPage(id: string): Promise<CollectionEntry<'pages'>> {
	const page = (await getCollection('pages')).find((entry) => entry.id === id);
	if (page === undefined) throw new Error(`content/pages/sv/${id}.mdx is missing`);
	return page;
}
