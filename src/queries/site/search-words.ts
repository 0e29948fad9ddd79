import { getEntry } from 'astro:content';
import type { SearchWords } from '../../schemas/search-words.ts';
import { required } from './required.ts';

/** What tenants type, and what it is called on the site. */
export const findSearchWords = async (): Promise<SearchWords> =>
	required(await getEntry('searchWords', 'sok'), 'sok.yaml').data;
