import { getCollection, type CollectionEntry } from 'astro:content';
import { published } from './published.ts';

export type AreaDayEntry = CollectionEntry<'areaDays'>;

export const listAreaDays = async (): Promise<AreaDayEntry[]> =>
	published(await getCollection('areaDays'));
