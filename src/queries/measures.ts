import { getCollection, type CollectionEntry } from 'astro:content';
import { compareMeasures } from './measure-joins.ts';
import { published } from './published.ts';

type MeasureEntry = CollectionEntry<'measures'>;

/** What goes on now first, then what is planned, then what is done. */
export const listMeasures = async (): Promise<MeasureEntry[]> =>
	published(await getCollection('measures')).sort((a, b) => compareMeasures(a.data, b.data));
