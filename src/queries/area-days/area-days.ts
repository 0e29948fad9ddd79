import { getCollection, type CollectionEntry } from 'astro:content';
import { type Published, published } from '../site/published.ts';
import { buildDay, buildTime } from '../survey/survey.ts';
import { areaDaysAround, areaDaysOfDistrict } from './area-day-joins.ts';

type AreaDayEntry = Published<CollectionEntry<'areaDays'>>;

export const listAreaDays = async (): Promise<AreaDayEntry[]> =>
	published(await getCollection('areaDays'), buildDay());

/** Those to come and those that have been: of a district, or all. */
export async function findAreaDays(district?: string) {
	const all = await listAreaDays();
	const areaDays = district === undefined ? all : areaDaysOfDistrict(all, district);
	return areaDaysAround(areaDays, buildTime());
}
