import { getCollection, type CollectionEntry } from 'astro:content';
import { type Published, published } from '../site/published.ts';
import { buildDay } from '../survey/survey.ts';
import { compareMeasures } from './measure-joins.ts';

type MeasureEntry = Published<CollectionEntry<'measures'>>;

/** What goes on now first, then what is planned, then what is done. */
export const listMeasures = async (): Promise<MeasureEntry[]> =>
	published(await getCollection('measures'), buildDay()).sort((a, b) =>
		compareMeasures(a.data, b.data),
	);
