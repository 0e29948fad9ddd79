import { getCollection, type CollectionEntry } from 'astro:content';
import { type Published, published } from '../site/published.ts';
import { buildDay } from '../survey/survey.ts';

type DistrictEntry = Published<CollectionEntry<'districts'>>;

const collator = new Intl.Collator('sv');

/** Sorted by name, in Swedish: districts are never ranked. */
export const listDistricts = async (): Promise<DistrictEntry[]> =>
	published(await getCollection('districts'), buildDay()).sort((a, b) =>
		collator.compare(a.data.name, b.data.name),
	);

/** Ids and names, for tables. */
export const districtNames = async (): Promise<{ id: string; name: string }[]> =>
	(await listDistricts()).map(({ id, data: { name } }) => ({ id, name }));
