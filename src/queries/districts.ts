import { getCollection, type CollectionEntry } from 'astro:content';
import { published } from './published.ts';

type DistrictEntry = CollectionEntry<'districts'>;

const collator = new Intl.Collator('sv');

/** Sorted by name, in Swedish: districts are never ranked. */
export const listDistricts = async (): Promise<DistrictEntry[]> =>
	published(await getCollection('districts')).sort((a, b) =>
		collator.compare(a.data.name, b.data.name),
	);
