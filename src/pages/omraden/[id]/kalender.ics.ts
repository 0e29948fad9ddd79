import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { areaDaysOfDistrict } from '../../../queries/area-days/area-day-joins.ts';
import { listAreaDays } from '../../../queries/area-days/area-days.ts';
import { districtNames } from '../../../queries/districts/districts.ts';
import { findOrganisation } from '../../../queries/site/organisation.ts';
import { calendarSv } from '../../../strings/sv/calendar.ts';
import { calendarOf, calendarResponse } from '../../_calendar/calendar.ts';

export const getStaticPaths = async () =>
	(await districtNames()).map(({ id, name }) => ({ params: { id }, props: { id, name } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { id, name }, url, site = url }) =>
	calendarResponse(
		calendarOf(areaDaysOfDistrict(await listAreaDays(), id), {
			name: calendarSv.of(name),
			company: (await findOrganisation()).name,
			site,
		}),
	);
