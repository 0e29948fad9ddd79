import { getCollection, type CollectionEntry } from 'astro:content';
import { published } from './published.ts';

type ArticleEntry = CollectionEntry<'articles'>;

export const listArticles = async (): Promise<ArticleEntry[]> =>
	published(await getCollection('articles')).sort((a, b) => a.data.order - b.data.order);
