import { getCollection, type CollectionEntry } from 'astro:content';
import { published } from './published.ts';

type AreaDayEntry = CollectionEntry<'areaDays'>;

export const listAreaDays = async (): Promise<AreaDayEntry[]> =>
	published(await getCollection('areaDays'));
