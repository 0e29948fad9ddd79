import { getCollection, type CollectionEntry } from 'astro:content';
import { type Published, published } from '../site/published.ts';
import { buildDay } from '../survey/survey.ts';

type ArticleEntry = Published<CollectionEntry<'articles'>>;

export const listArticles = async (): Promise<ArticleEntry[]> =>
	published(await getCollection('articles'), buildDay()).sort(
		(a, b) => a.data.order - b.data.order,
	);
