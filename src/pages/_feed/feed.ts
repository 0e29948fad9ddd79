import { Feed } from 'feed';
import { localTimeToInstant } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { BEFORE_ALL_NEWS } from '../../queries/area-days/revisions.ts';
import type { News } from '../../queries/site/news.ts';
import { newsInWords } from './news-in-words.ts';

interface Options {
	title: string;
	/** Addresses of the page that it tells of, and of the feed. */
	page: string;
	feed: string;
	/** Whose news it is. */
	author: string;
	site: URL;
}

/** News as Atom (RFC 4287): the same for the same news. */
export function feedOf(news: News[], { title, page, feed, author, site }: Options): string {
	const address = (path: string) => new URL(path, site).href;
	const atom = new Feed({
		title,
		id: address(page),
		link: address(page),
		updated: news[0]?.at ?? localTimeToInstant(`${BEFORE_ALL_NEWS}T00:00`),
		author: { name: author, link: address(paths.start) },
		feedLinks: { atom: address(feed) },
		generator: false,
	});
	for (const { path, event, at, ...kind } of news) {
		const { title: name, summary } = newsInWords(kind);
		atom.addItem({
			title: asHtml(name),
			id: address(`${path}#${event}`),
			link: address(path),
			description: asHtml(summary),
			date: at,
		});
	}
	// The package knows a language for RSS alone, whose titles are text to some and HTML to others.
	return atom.atom1().replace('<feed ', '<feed xml:lang="sv" ');
}

/** The package calls every text of an entry HTML: signs that mean something there are spelt out. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** As it is served. */
export const feedResponse = (feed: string): Response =>
	new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
