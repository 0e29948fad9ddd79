import { getCollection, type CollectionEntry } from 'astro:content';
import { type Published, published } from '../site/published.ts';
import type { Language } from '../../survey/rules/languages.ts';
import { inLanguage, type Translated } from '../site/translations.ts';
import { buildDay, buildTime } from '../survey/survey.ts';
import { areaDaysAround, areaDaysOfDistrict } from './area-day-joins.ts';
import { revisedUntil } from './revisions.ts';

/** An area day, and what its district is called: everywhere the one is told with the other. */
export type AreaDayEntry = Translated<Published<CollectionEntry<'areaDays'>>> & {
	districtName: string;
};

export async function listAreaDays(language: Language = 'sv'): Promise<AreaDayEntry[]> {
	const today = buildDay();
	const districts = await getCollection('districts');
	const nameOf = (id: string) => districts.find((district) => district.id === id)?.data.name ?? id;
	const areaDays = published(await getCollection('areaDays'), today).map((areaDay) => ({
		...areaDay,
		data: revisedUntil(areaDay.data, today),
		districtName: nameOf(areaDay.data.district),
	}));
	return inLanguage('area-days', areaDays, language);
}

/** Those to come and those that have been: of a district, or all. */
export async function findAreaDays(district?: string, language?: Language) {
	const all = await listAreaDays(language);
	const areaDays = district === undefined ? all : areaDaysOfDistrict(all, district);
	return areaDaysAround(areaDays, buildTime());
}
