import type { APIRoute } from 'astro';
import { listAreaDays } from '../../queries/area-days/area-days.ts';
import { findOrganisation } from '../../queries/site/organisation.ts';
import { sv } from '../../strings/sv/site.ts';
import { calendarOf, calendarResponse } from '../_calendar/calendar.ts';

export const GET: APIRoute = async ({ url, site = url }) =>
	calendarResponse(
		calendarOf(await listAreaDays(), {
			name: sv.areaDay.calendarOf(undefined),
			company: (await findOrganisation()).name,
			site,
		}),
	);
