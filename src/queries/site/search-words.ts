import { getEntry } from 'astro:content';
import type { SearchWords } from '../../schemas/search-words.ts';

/**
 * What tenants type, and what it is called on the site.
 * @throws {Error} when the file is missing
 */
export async function findSearchWords(): Promise<SearchWords> {
	const entry = await getEntry('searchWords', 'sok');
	if (entry === undefined) throw new Error('content/sok.yaml is missing');
	return entry.data;
}
