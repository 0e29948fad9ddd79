import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { paths } from '../../../lib/paths.ts';
import { areaDaysOfDistrict } from '../../../queries/area-days/area-day-joins.ts';
import { listAreaDays } from '../../../queries/area-days/area-days.ts';
import { districtNames } from '../../../queries/districts/districts.ts';
import { measuresOfDistrict } from '../../../queries/measures/measure-joins.ts';
import { listMeasures } from '../../../queries/measures/measures.ts';
import { newsOf } from '../../../queries/site/news.ts';
import { findOrganisation } from '../../../queries/site/organisation.ts';
import { buildDay } from '../../../queries/survey/survey.ts';
import { sv } from '../../../strings/sv/site.ts';
import { feedOf, feedResponse } from '../../_feed/feed.ts';

export const getStaticPaths = async () =>
	(await districtNames()).map(({ id, name }) => ({ params: { id }, props: { id, name } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { id, name }, url, site = url }) => {
	const areaDays = areaDaysOfDistrict(await listAreaDays(), id);
	const measures = measuresOfDistrict(await listMeasures(), id);
	return feedResponse(
		feedOf(newsOf(areaDays, measures, buildDay()), {
			title: sv.areaDay.feedOf(name),
			page: paths.district(id),
			feed: paths.districtFeed(id),
			author: (await findOrganisation()).name,
			site,
		}),
	);
};
