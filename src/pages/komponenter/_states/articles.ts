import type { Published } from '../../../queries/published.ts';
import type { Article } from '../../../schemas/article.ts';
import { componentsFactsSv } from '../../../strings/components-facts-sv.ts';
import { MADE_UP } from './made-up.ts';

const { title, otherTitle, summary, source, otherSource } = componentsFactsSv.article;

export const SOURCES = [source, otherSource];

const article: Article = {
	title,
	summary,
	order: 1,
	sources: SOURCES,
	checked: '2026-11-25',
	example: true,
	draft: false,
};

/** Made up: one that is shown, and one that is not yet. */
export const ARTICLES: Published<{ id: string; data: Article }>[] = [
	{ id: MADE_UP, data: article, hidden: [] },
	{ id: MADE_UP, data: { ...article, title: otherTitle }, hidden: [{ why: 'draft' }] },
];
