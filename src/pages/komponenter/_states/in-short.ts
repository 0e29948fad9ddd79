import type { Headline } from '../../../queries/result-joins.ts';
import type { AreaDay } from '../../../schemas/area-day.ts';
import type { componentsSafetySv } from '../../../strings/components-safety-sv.ts';
import { anAreaDay } from './area-days.ts';
import { SAFETY } from './safety.ts';

interface InShort {
	headline: Headline | undefined;
	latest: number | undefined;
	areaDay: { id: string; data: AreaDay } | undefined;
	ongoing: number;
}

const nothing: InShort = { headline: undefined, latest: undefined, areaDay: undefined, ongoing: 0 };
const { headline: rise } = SAFETY.rise;

/** Made up: what a district's page says first. */
export const IN_SHORT: Record<keyof typeof componentsSafetySv.inShort, InShort> = {
	rise: { ...nothing, headline: rise, areaDay: anAreaDay(), ongoing: 3 },
	fall: { ...nothing, headline: SAFETY.fall.headline, ongoing: 1 },
	noChange: { ...nothing, headline: SAFETY.noChange.headline, ongoing: 2 },
	first: { ...nothing, headline: SAFETY.first.headline },
	withheld: { ...nothing, headline: SAFETY.few.headline },
	reported: { ...nothing, latest: 62, ongoing: 2 },
	none: nothing,
};
