import type { APIRoute } from 'astro';
import { listAreaDays } from '../../queries/area-days/area-days.ts';
import { findOrganisation } from '../../queries/site/organisation.ts';
import { calendarSv } from '../../strings/sv/calendar.ts';
import { calendarOf, calendarResponse } from '../_calendar/calendar.ts';

export const GET: APIRoute = async ({ url, site = url }) =>
	calendarResponse(
		calendarOf(await listAreaDays(), {
			name: calendarSv.of(undefined),
			company: (await findOrganisation()).name,
			site,
		}),
	);
