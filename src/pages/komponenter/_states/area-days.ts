import type { Published } from '../../../queries/published.ts';
import type { AreaDay } from '../../../schemas/area-day.ts';
import { componentsMeasuresSv } from '../../../strings/components-measures-sv.ts';
import { MADE_UP } from './made-up.ts';

const { title, longTitle, summary, place, accessibility } = componentsMeasuresSv.areaDay;

/** Made up: a day that is planned, where nothing else is said. */
export const anAreaDay = (
	fields: Partial<AreaDay> = {},
): Published<{ id: string; data: AreaDay }> => ({
	id: MADE_UP,
	hidden: [{ why: 'example' }],
	data: {
		title,
		summary,
		district: 'dalhem',
		place,
		start: '2026-12-05T13:00',
		end: '2026-12-05T16:00',
		accessibility,
		status: 'planned',
		example: true,
		draft: false,
		...fields,
	},
});

export const AREA_DAYS = {
	planned: anAreaDay(),
	cancelled: anAreaDay({ title: longTitle, status: 'cancelled' }),
	held: anAreaDay({ status: 'held', start: '2026-05-30T17:30', end: '2026-05-30T19:00' }),
};
