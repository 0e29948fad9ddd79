import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listAreaDays } from '../../queries/area-days/area-days.ts';
import { findOrganisation } from '../../queries/site/organisation.ts';
import { calendarOf, calendarResponse } from '../_calendar/calendar.ts';

export const getStaticPaths = async () =>
	(await listAreaDays()).map((areaDay) => ({ params: { id: areaDay.id }, props: { areaDay } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { areaDay }, url, site = url }) => {
	const { name: company } = await findOrganisation();
	return calendarResponse(calendarOf([areaDay], { name: areaDay.data.title, company, site }));
};
