import type { APIRoute } from 'astro';
import { paths } from '../lib/paths.ts';
import { listAreaDays } from '../queries/area-days/area-days.ts';
import { listMeasures } from '../queries/measures/measures.ts';
import { newsOf } from '../queries/site/news.ts';
import { findOrganisation } from '../queries/site/organisation.ts';
import { buildDay } from '../queries/survey/survey.ts';
import { sv } from '../strings/sv/site.ts';
import { feedOf, feedResponse } from './_feed/feed.ts';

export const GET: APIRoute = async ({ url, site = url }) =>
	feedResponse(
		feedOf(newsOf(await listAreaDays(), await listMeasures(), buildDay()), {
			title: sv.areaDay.feed,
			page: paths.start,
			feed: paths.feed,
			author: (await findOrganisation()).name,
			site,
		}),
	);
