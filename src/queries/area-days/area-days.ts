import { getCollection, type CollectionEntry } from 'astro:content';
import { type Published, published } from '../site/published.ts';
import { buildDay } from '../survey/survey.ts';

type AreaDayEntry = Published<CollectionEntry<'areaDays'>>;

export const listAreaDays = async (): Promise<AreaDayEntry[]> =>
	published(await getCollection('areaDays'), buildDay());
