import type { APIRoute } from 'astro';
import { paths } from '../lib/paths.ts';
import { listNews } from '../queries/site/list-news.ts';
import { findOrganisation } from '../queries/site/organisation.ts';
import { feedSv } from '../strings/sv/feed.ts';
import { feedOf, feedResponse } from './_feed/feed.ts';

export const GET: APIRoute = async ({ url, site = url }) =>
	feedResponse(
		feedOf(await listNews(), {
			title: feedSv.of(undefined),
			page: paths.start,
			feed: paths.feed,
			author: (await findOrganisation()).name,
			site,
		}),
	);
