import { getCollection, type CollectionEntry } from 'astro:content';
import { type Published, published } from '../site/published.ts';
import type { Language } from '../../survey/rules/languages.ts';
import { inLanguage, type Translated } from '../site/translations.ts';
import { buildDay } from '../survey/survey.ts';

export type ArticleEntry = Translated<Published<CollectionEntry<'articles'>>>;

export const listArticles = async (language: Language = 'sv'): Promise<ArticleEntry[]> =>
	inLanguage(
		'articles',
		published(await getCollection('articles'), buildDay()).sort(
			(a, b) => a.data.order - b.data.order,
		),
		language,
	);
