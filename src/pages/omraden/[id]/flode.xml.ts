import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { paths } from '../../../lib/paths.ts';
import { districtNames } from '../../../queries/districts/districts.ts';
import { listNews } from '../../../queries/site/list-news.ts';
import { findOrganisation } from '../../../queries/site/organisation.ts';
import { feedSv } from '../../../strings/sv/feed.ts';
import { feedOf, feedResponse } from '../../_feed/feed.ts';

export const getStaticPaths = async () =>
	(await districtNames()).map(({ id, name }) => ({ params: { id }, props: { id, name } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { id, name }, url, site = url }) =>
	feedResponse(
		feedOf(await listNews(id), {
			title: feedSv.of(name),
			page: paths.district(id),
			feed: paths.districtFeed(id),
			author: (await findOrganisation()).name,
			site,
		}),
	);
