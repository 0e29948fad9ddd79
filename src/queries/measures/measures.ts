import { getCollection, type CollectionEntry } from 'astro:content';
import { type Published, published } from '../site/published.ts';
import type { Language } from '../../survey/rules/languages.ts';
import { inLanguage, type Translated } from '../site/translations.ts';
import { buildDay } from '../survey/survey.ts';
import { compareMeasures } from './measure-joins.ts';

export type MeasureEntry = Translated<Published<CollectionEntry<'measures'>>>;

/** What goes on now first, then what is planned, then what is done. */
export const listMeasures = async (language: Language = 'sv'): Promise<MeasureEntry[]> =>
	inLanguage(
		'measures',
		published(await getCollection('measures'), buildDay()).sort((a, b) =>
			compareMeasures(a.data, b.data),
		),
		language,
	);
